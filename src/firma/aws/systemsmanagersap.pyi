"""Resource types of AWS SystemsManagerSAP. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Application_ComponentInfo(TypedDict):
    component_type: NotRequired[Literal["HANA", "HANA_NODE", "ABAP", "ASCS", "DIALOG", "WEBDISP", "WD", "ERS"]]
    ec2_instance_id: NotRequired[str]
    sid: NotRequired[str]

class Application_Credential(TypedDict):
    credential_type: NotRequired[Literal["ADMIN"]]
    database_name: NotRequired[str]
    secret_id: NotRequired[str]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Resource schema for AWS::SystemsManagerSAP::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        application_type: Literal["HANA", "SAP_ABAP"],
        components_info: Sequence[Application_ComponentInfo] = ...,
        credentials: Sequence[Application_Credential] = ...,
        database_arn: str = ...,
        instances: Texts = ...,
        sap_instance_number: str = ...,
        sid: str = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    application_type: Final[str]
    arn: Final[str]
    """The ARN of the SSM-SAP application"""
    components_info: Final[list[Any]]
    """This is an optional parameter for component details to which the SAP ABAP application is attached, such as Web Dispatcher."""
    credentials: Final[list[Any]]
    database_arn: Final[str]
    """The ARN of the SAP HANA database"""
    instances: Final[list[str]]
    sap_instance_number: Final[str]
    sid: Final[str]
    tags: Final[list[Any]]
    """The tags of a SystemsManagerSAP application."""
