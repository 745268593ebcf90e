"""Resource types of AWS RefactorSpaces. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class Application_ApiGatewayProxyInput(TypedDict):
    endpoint_type: NotRequired[Literal["REGIONAL", "PRIVATE"]]
    stage_name: NotRequired[str]

@final
class Application_ApiGatewayProxyInput_Read:
    endpoint_type: Final[str]
    stage_name: Final[str]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Definition of AWS::RefactorSpaces::Application Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        environment_identifier: str,
        name: str,
        proxy_type: Literal["API_GATEWAY"],
        vpc_id: str,
        api_gateway_proxy: Application_ApiGatewayProxyInput = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_gateway_id: Final[str]
    api_gateway_proxy: Final[Application_ApiGatewayProxyInput_Read]
    application_identifier: Final[str]
    arn: Final[str]
    environment_identifier: Final[str]
    name: Final[str]
    nlb_arn: Final[str]
    nlb_name: Final[str]
    proxy_type: Final[str]
    proxy_url: Final[str]
    stage_name: Final[str]
    tags: Final[list[Any]]
    """Metadata that you can assign to help organize the frameworks that you create."""
    vpc_id: Final[str]
    vpc_link_id: Final[str]

class Environment_Tag(TypedDict):
    key: str
    value: str

@final
class Environment(_Resource):
    """Definition of AWS::RefactorSpaces::Environment Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        name: str = ...,
        network_fabric_type: Literal["TRANSIT_GATEWAY", "NONE"] = ...,
        tags: Sequence[Environment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    environment_identifier: Final[str]
    name: Final[str]
    network_fabric_type: Final[str]
    tags: Final[list[Any]]
    """Metadata that you can assign to help organize the frameworks that you create."""
    transit_gateway_id: Final[str]

class Route_DefaultRouteInput(TypedDict):
    activation_state: Literal["INACTIVE", "ACTIVE"]

@final
class Route_DefaultRouteInput_Read:
    activation_state: Final[str]

class Route_Tag(TypedDict):
    key: str
    value: str

class Route_UriPathRouteInput(TypedDict):
    activation_state: Literal["INACTIVE", "ACTIVE"]
    append_source_path: NotRequired[Bool]
    include_child_paths: NotRequired[Bool]
    methods: NotRequired[Sequence[Literal["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]]]
    source_path: NotRequired[str]

@final
class Route_UriPathRouteInput_Read:
    activation_state: Final[str]
    append_source_path: Final[Ref[bool]]
    include_child_paths: Final[Ref[bool]]
    methods: Final[list[str]]
    source_path: Final[str]

@final
class Route(_Resource):
    """Definition of AWS::RefactorSpaces::Route Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_identifier: str,
        environment_identifier: str,
        route_type: Literal["DEFAULT", "URI_PATH"],
        service_identifier: str,
        default_route: Route_DefaultRouteInput = ...,
        tags: Sequence[Route_Tag] = ...,
        uri_path_route: Route_UriPathRouteInput = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_identifier: Final[str]
    arn: Final[str]
    default_route: Final[Route_DefaultRouteInput_Read]
    environment_identifier: Final[str]
    path_resource_to_id: Final[str]
    route_identifier: Final[str]
    route_type: Final[str]
    service_identifier: Final[str]
    tags: Final[list[Any]]
    """Metadata that you can assign to help organize the frameworks that you create."""
    uri_path_route: Final[Route_UriPathRouteInput_Read]

class Service_LambdaEndpointInput(TypedDict):
    arn: str

@final
class Service_LambdaEndpointInput_Read:
    arn: Final[str]

class Service_Tag(TypedDict):
    key: str
    value: str

class Service_UrlEndpointInput(TypedDict):
    health_url: NotRequired[str]
    url: str

@final
class Service_UrlEndpointInput_Read:
    health_url: Final[str]
    url: Final[str]

@final
class Service(_Resource):
    """Definition of AWS::RefactorSpaces::Service Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_identifier: str,
        endpoint_type: Literal["LAMBDA", "URL"],
        environment_identifier: str,
        name: str,
        description: str = ...,
        lambda_endpoint: Service_LambdaEndpointInput = ...,
        tags: Sequence[Service_Tag] = ...,
        url_endpoint: Service_UrlEndpointInput = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_identifier: Final[str]
    arn: Final[str]
    description: Final[str]
    endpoint_type: Final[str]
    environment_identifier: Final[str]
    lambda_endpoint: Final[Service_LambdaEndpointInput_Read]
    name: Final[str]
    service_identifier: Final[str]
    tags: Final[list[Any]]
    """Metadata that you can assign to help organize the frameworks that you create."""
    url_endpoint: Final[Service_UrlEndpointInput_Read]
    vpc_id: Final[str]
