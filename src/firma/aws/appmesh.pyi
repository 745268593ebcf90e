"""Resource types of AWS AppMesh. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class GatewayRoute_GatewayRouteSpec(TypedDict):
    grpc_route: NotRequired[GatewayRoute_GrpcGatewayRoute]
    http2_route: NotRequired[GatewayRoute_HttpGatewayRoute]
    http_route: NotRequired[GatewayRoute_HttpGatewayRoute2]
    priority: NotRequired[Int]

class GatewayRoute_GrpcGatewayRoute(TypedDict):
    action: GatewayRoute_GrpcGatewayRouteAction
    match: GatewayRoute_GrpcGatewayRouteMatch

class GatewayRoute_GrpcGatewayRouteAction(TypedDict):
    rewrite: NotRequired[GatewayRoute_GrpcGatewayRouteRewrite]
    target: GatewayRoute_GatewayRouteTarget

class GatewayRoute_GrpcGatewayRouteRewrite(TypedDict):
    hostname: NotRequired[GatewayRoute_GatewayRouteHostnameRewrite]

class GatewayRoute_GatewayRouteHostnameRewrite(TypedDict):
    default_target_hostname: NotRequired[str]

class GatewayRoute_GatewayRouteTarget(TypedDict):
    port: NotRequired[Int]
    virtual_service: GatewayRoute_GatewayRouteVirtualService

class GatewayRoute_GatewayRouteVirtualService(TypedDict):
    virtual_service_name: str

class GatewayRoute_GrpcGatewayRouteMatch(TypedDict):
    hostname: NotRequired[GatewayRoute_GatewayRouteHostnameMatch]
    metadata: NotRequired[Sequence[GatewayRoute_GrpcGatewayRouteMetadata]]
    port: NotRequired[Int]
    service_name: NotRequired[str]

class GatewayRoute_GatewayRouteHostnameMatch(TypedDict):
    exact: NotRequired[str]
    suffix: NotRequired[str]

class GatewayRoute_GrpcGatewayRouteMetadata(TypedDict):
    invert: NotRequired[Bool]
    match: NotRequired[GatewayRoute_GatewayRouteMetadataMatch]
    name: str

class GatewayRoute_GatewayRouteMetadataMatch(TypedDict):
    exact: NotRequired[str]
    prefix: NotRequired[str]
    range: NotRequired[GatewayRoute_GatewayRouteRangeMatch]
    regex: NotRequired[str]
    suffix: NotRequired[str]

class GatewayRoute_GatewayRouteRangeMatch(TypedDict):
    end: Int
    start: Int

class GatewayRoute_HttpGatewayRoute(TypedDict):
    action: GatewayRoute_HttpGatewayRouteAction
    match: GatewayRoute_HttpGatewayRouteMatch

class GatewayRoute_HttpGatewayRouteAction(TypedDict):
    rewrite: NotRequired[GatewayRoute_HttpGatewayRouteRewrite]
    target: GatewayRoute_GatewayRouteTarget2

class GatewayRoute_HttpGatewayRouteRewrite(TypedDict):
    hostname: NotRequired[GatewayRoute_GatewayRouteHostnameRewrite2]
    path: NotRequired[GatewayRoute_HttpGatewayRoutePathRewrite]
    prefix: NotRequired[GatewayRoute_HttpGatewayRoutePrefixRewrite]

class GatewayRoute_GatewayRouteHostnameRewrite2(TypedDict):
    default_target_hostname: NotRequired[str]

class GatewayRoute_HttpGatewayRoutePathRewrite(TypedDict):
    exact: NotRequired[str]

class GatewayRoute_HttpGatewayRoutePrefixRewrite(TypedDict):
    default_prefix: NotRequired[str]
    value: NotRequired[str]

class GatewayRoute_GatewayRouteTarget2(TypedDict):
    port: NotRequired[Int]
    virtual_service: GatewayRoute_GatewayRouteVirtualService

class GatewayRoute_HttpGatewayRouteMatch(TypedDict):
    headers: NotRequired[Sequence[GatewayRoute_HttpGatewayRouteHeader]]
    hostname: NotRequired[GatewayRoute_GatewayRouteHostnameMatch2]
    method: NotRequired[str]
    path: NotRequired[GatewayRoute_HttpPathMatch]
    port: NotRequired[Int]
    prefix: NotRequired[str]
    query_parameters: NotRequired[Sequence[GatewayRoute_QueryParameter]]

class GatewayRoute_HttpGatewayRouteHeader(TypedDict):
    invert: NotRequired[Bool]
    match: NotRequired[GatewayRoute_HttpGatewayRouteHeaderMatch]
    name: str

class GatewayRoute_HttpGatewayRouteHeaderMatch(TypedDict):
    exact: NotRequired[str]
    prefix: NotRequired[str]
    range: NotRequired[GatewayRoute_GatewayRouteRangeMatch2]
    regex: NotRequired[str]
    suffix: NotRequired[str]

class GatewayRoute_GatewayRouteRangeMatch2(TypedDict):
    end: Int
    start: Int

class GatewayRoute_GatewayRouteHostnameMatch2(TypedDict):
    exact: NotRequired[str]
    suffix: NotRequired[str]

class GatewayRoute_HttpPathMatch(TypedDict):
    exact: NotRequired[str]
    regex: NotRequired[str]

class GatewayRoute_QueryParameter(TypedDict):
    match: NotRequired[GatewayRoute_HttpQueryParameterMatch]
    name: str

class GatewayRoute_HttpQueryParameterMatch(TypedDict):
    exact: NotRequired[str]

class GatewayRoute_HttpGatewayRoute2(TypedDict):
    action: GatewayRoute_HttpGatewayRouteAction
    match: GatewayRoute_HttpGatewayRouteMatch

@final
class GatewayRoute_GatewayRouteSpec_Read:
    grpc_route: Final[GatewayRoute_GrpcGatewayRoute_Read]
    http2_route: Final[GatewayRoute_HttpGatewayRoute_Read]
    http_route: Final[GatewayRoute_HttpGatewayRoute_Read2]
    priority: Final[Ref[int]]

@final
class GatewayRoute_GrpcGatewayRoute_Read:
    action: Final[GatewayRoute_GrpcGatewayRouteAction_Read]
    match: Final[GatewayRoute_GrpcGatewayRouteMatch_Read]

@final
class GatewayRoute_GrpcGatewayRouteAction_Read:
    rewrite: Final[GatewayRoute_GrpcGatewayRouteRewrite_Read]
    target: Final[GatewayRoute_GatewayRouteTarget_Read]

@final
class GatewayRoute_GrpcGatewayRouteRewrite_Read:
    hostname: Final[GatewayRoute_GatewayRouteHostnameRewrite_Read]

@final
class GatewayRoute_GatewayRouteHostnameRewrite_Read:
    default_target_hostname: Final[str]

@final
class GatewayRoute_GatewayRouteTarget_Read:
    port: Final[Ref[int]]
    virtual_service: Final[GatewayRoute_GatewayRouteVirtualService_Read]

@final
class GatewayRoute_GatewayRouteVirtualService_Read:
    virtual_service_name: Final[str]

@final
class GatewayRoute_GrpcGatewayRouteMatch_Read:
    hostname: Final[GatewayRoute_GatewayRouteHostnameMatch_Read]
    metadata: Final[list[Any]]
    port: Final[Ref[int]]
    service_name: Final[str]

@final
class GatewayRoute_GatewayRouteHostnameMatch_Read:
    exact: Final[str]
    suffix: Final[str]

@final
class GatewayRoute_HttpGatewayRoute_Read:
    action: Final[GatewayRoute_HttpGatewayRouteAction_Read]
    match: Final[GatewayRoute_HttpGatewayRouteMatch_Read]

@final
class GatewayRoute_HttpGatewayRouteAction_Read:
    rewrite: Final[GatewayRoute_HttpGatewayRouteRewrite_Read]
    target: Final[GatewayRoute_GatewayRouteTarget_Read2]

@final
class GatewayRoute_HttpGatewayRouteRewrite_Read:
    hostname: Final[GatewayRoute_GatewayRouteHostnameRewrite_Read2]
    path: Final[GatewayRoute_HttpGatewayRoutePathRewrite_Read]
    prefix: Final[GatewayRoute_HttpGatewayRoutePrefixRewrite_Read]

@final
class GatewayRoute_GatewayRouteHostnameRewrite_Read2:
    default_target_hostname: Final[str]

@final
class GatewayRoute_HttpGatewayRoutePathRewrite_Read:
    exact: Final[str]

@final
class GatewayRoute_HttpGatewayRoutePrefixRewrite_Read:
    default_prefix: Final[str]
    value: Final[str]

@final
class GatewayRoute_GatewayRouteTarget_Read2:
    port: Final[Ref[int]]
    virtual_service: Final[GatewayRoute_GatewayRouteVirtualService_Read]

@final
class GatewayRoute_HttpGatewayRouteMatch_Read:
    headers: Final[list[Any]]
    hostname: Final[GatewayRoute_GatewayRouteHostnameMatch_Read2]
    method: Final[str]
    path: Final[GatewayRoute_HttpPathMatch_Read]
    port: Final[Ref[int]]
    prefix: Final[str]
    query_parameters: Final[list[Any]]

@final
class GatewayRoute_GatewayRouteHostnameMatch_Read2:
    exact: Final[str]
    suffix: Final[str]

@final
class GatewayRoute_HttpPathMatch_Read:
    exact: Final[str]
    regex: Final[str]

@final
class GatewayRoute_HttpGatewayRoute_Read2:
    action: Final[GatewayRoute_HttpGatewayRouteAction_Read]
    match: Final[GatewayRoute_HttpGatewayRouteMatch_Read]

class GatewayRoute_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class GatewayRoute(_Resource):
    """Resource Type definition for AWS::AppMesh::GatewayRoute"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mesh_name: str,
        spec: GatewayRoute_GatewayRouteSpec,
        virtual_gateway_name: str,
        gateway_route_name: str = ...,
        mesh_owner: str = ...,
        tags: Sequence[GatewayRoute_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    gateway_route_name: Final[str]
    id: Final[str]
    mesh_name: Final[str]
    mesh_owner: Final[str]
    resource_owner: Final[str]
    spec: Final[GatewayRoute_GatewayRouteSpec_Read]
    tags: Final[list[Any]]
    uid: Final[str]
    virtual_gateway_name: Final[str]

class Mesh_MeshSpec(TypedDict):
    egress_filter: NotRequired[Mesh_EgressFilter]
    service_discovery: NotRequired[Mesh_MeshServiceDiscovery]

class Mesh_EgressFilter(TypedDict):
    type: str

class Mesh_MeshServiceDiscovery(TypedDict):
    ip_preference: NotRequired[str]

@final
class Mesh_MeshSpec_Read:
    egress_filter: Final[Mesh_EgressFilter_Read]
    service_discovery: Final[Mesh_MeshServiceDiscovery_Read]

@final
class Mesh_EgressFilter_Read:
    type: Final[str]

@final
class Mesh_MeshServiceDiscovery_Read:
    ip_preference: Final[str]

class Mesh_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Mesh(_Resource):
    """Resource Type definition for AWS::AppMesh::Mesh"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mesh_name: str = ...,
        spec: Mesh_MeshSpec = ...,
        tags: Sequence[Mesh_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    mesh_name: Final[str]
    mesh_owner: Final[str]
    resource_owner: Final[str]
    spec: Final[Mesh_MeshSpec_Read]
    tags: Final[list[Any]]
    uid: Final[str]

class Route_RouteSpec(TypedDict):
    grpc_route: NotRequired[Route_GrpcRoute]
    http2_route: NotRequired[Route_HttpRoute]
    http_route: NotRequired[Route_HttpRoute2]
    priority: NotRequired[Int]
    tcp_route: NotRequired[Route_TcpRoute]

class Route_GrpcRoute(TypedDict):
    action: Route_GrpcRouteAction
    match: Route_GrpcRouteMatch
    retry_policy: NotRequired[Route_GrpcRetryPolicy]
    timeout: NotRequired[Route_GrpcTimeout]

class Route_GrpcRouteAction(TypedDict):
    weighted_targets: Sequence[Route_WeightedTarget]

class Route_WeightedTarget(TypedDict):
    port: NotRequired[Int]
    virtual_node: str
    weight: Int

class Route_GrpcRouteMatch(TypedDict):
    metadata: NotRequired[Sequence[Route_GrpcRouteMetadata]]
    method_name: NotRequired[str]
    port: NotRequired[Int]
    service_name: NotRequired[str]

class Route_GrpcRouteMetadata(TypedDict):
    invert: NotRequired[Bool]
    match: NotRequired[Route_GrpcRouteMetadataMatchMethod]
    name: str

class Route_GrpcRouteMetadataMatchMethod(TypedDict):
    exact: NotRequired[str]
    prefix: NotRequired[str]
    range: NotRequired[Route_MatchRange]
    regex: NotRequired[str]
    suffix: NotRequired[str]

class Route_MatchRange(TypedDict):
    end: Int
    start: Int

class Route_GrpcRetryPolicy(TypedDict):
    grpc_retry_events: NotRequired[Texts]
    http_retry_events: NotRequired[Texts]
    max_retries: Int
    per_retry_timeout: Route_Duration
    tcp_retry_events: NotRequired[Texts]

class Route_Duration(TypedDict):
    unit: str
    value: Int

class Route_GrpcTimeout(TypedDict):
    idle: NotRequired[Route_Duration2]
    per_request: NotRequired[Route_Duration3]

class Route_Duration2(TypedDict):
    unit: str
    value: Int

class Route_Duration3(TypedDict):
    unit: str
    value: Int

class Route_HttpRoute(TypedDict):
    action: Route_HttpRouteAction
    match: Route_HttpRouteMatch
    retry_policy: NotRequired[Route_HttpRetryPolicy]
    timeout: NotRequired[Route_HttpTimeout]

class Route_HttpRouteAction(TypedDict):
    weighted_targets: Sequence[Route_WeightedTarget2]

class Route_WeightedTarget2(TypedDict):
    port: NotRequired[Int]
    virtual_node: str
    weight: Int

class Route_HttpRouteMatch(TypedDict):
    headers: NotRequired[Sequence[Route_HttpRouteHeader]]
    method: NotRequired[str]
    path: NotRequired[Route_HttpPathMatch]
    port: NotRequired[Int]
    prefix: NotRequired[str]
    query_parameters: NotRequired[Sequence[Route_QueryParameter]]
    scheme: NotRequired[str]

class Route_HttpRouteHeader(TypedDict):
    invert: NotRequired[Bool]
    match: NotRequired[Route_HeaderMatchMethod]
    name: str

class Route_HeaderMatchMethod(TypedDict):
    exact: NotRequired[str]
    prefix: NotRequired[str]
    range: NotRequired[Route_MatchRange2]
    regex: NotRequired[str]
    suffix: NotRequired[str]

class Route_MatchRange2(TypedDict):
    end: Int
    start: Int

class Route_HttpPathMatch(TypedDict):
    exact: NotRequired[str]
    regex: NotRequired[str]

class Route_QueryParameter(TypedDict):
    match: NotRequired[Route_HttpQueryParameterMatch]
    name: str

class Route_HttpQueryParameterMatch(TypedDict):
    exact: NotRequired[str]

class Route_HttpRetryPolicy(TypedDict):
    http_retry_events: NotRequired[Texts]
    max_retries: Int
    per_retry_timeout: Route_Duration4
    tcp_retry_events: NotRequired[Texts]

class Route_Duration4(TypedDict):
    unit: str
    value: Int

class Route_HttpTimeout(TypedDict):
    idle: NotRequired[Route_Duration5]
    per_request: NotRequired[Route_Duration6]

class Route_Duration5(TypedDict):
    unit: str
    value: Int

class Route_Duration6(TypedDict):
    unit: str
    value: Int

class Route_HttpRoute2(TypedDict):
    action: Route_HttpRouteAction
    match: Route_HttpRouteMatch
    retry_policy: NotRequired[Route_HttpRetryPolicy]
    timeout: NotRequired[Route_HttpTimeout]

class Route_TcpRoute(TypedDict):
    action: Route_TcpRouteAction
    match: NotRequired[Route_TcpRouteMatch]
    timeout: NotRequired[Route_TcpTimeout]

class Route_TcpRouteAction(TypedDict):
    weighted_targets: Sequence[Route_WeightedTarget3]

class Route_WeightedTarget3(TypedDict):
    port: NotRequired[Int]
    virtual_node: str
    weight: Int

class Route_TcpRouteMatch(TypedDict):
    port: NotRequired[Int]

class Route_TcpTimeout(TypedDict):
    idle: NotRequired[Route_Duration7]

class Route_Duration7(TypedDict):
    unit: str
    value: Int

@final
class Route_RouteSpec_Read:
    grpc_route: Final[Route_GrpcRoute_Read]
    http2_route: Final[Route_HttpRoute_Read]
    http_route: Final[Route_HttpRoute_Read2]
    priority: Final[Ref[int]]
    tcp_route: Final[Route_TcpRoute_Read]

@final
class Route_GrpcRoute_Read:
    action: Final[Route_GrpcRouteAction_Read]
    match: Final[Route_GrpcRouteMatch_Read]
    retry_policy: Final[Route_GrpcRetryPolicy_Read]
    timeout: Final[Route_GrpcTimeout_Read]

@final
class Route_GrpcRouteAction_Read:
    weighted_targets: Final[list[Any]]

@final
class Route_GrpcRouteMatch_Read:
    metadata: Final[list[Any]]
    method_name: Final[str]
    port: Final[Ref[int]]
    service_name: Final[str]

@final
class Route_GrpcRetryPolicy_Read:
    grpc_retry_events: Final[list[str]]
    http_retry_events: Final[list[str]]
    max_retries: Final[Ref[int]]
    per_retry_timeout: Final[Route_Duration_Read]
    tcp_retry_events: Final[list[str]]

@final
class Route_Duration_Read:
    unit: Final[str]
    value: Final[Ref[int]]

@final
class Route_GrpcTimeout_Read:
    idle: Final[Route_Duration_Read2]
    per_request: Final[Route_Duration_Read3]

@final
class Route_Duration_Read2:
    unit: Final[str]
    value: Final[Ref[int]]

@final
class Route_Duration_Read3:
    unit: Final[str]
    value: Final[Ref[int]]

@final
class Route_HttpRoute_Read:
    action: Final[Route_HttpRouteAction_Read]
    match: Final[Route_HttpRouteMatch_Read]
    retry_policy: Final[Route_HttpRetryPolicy_Read]
    timeout: Final[Route_HttpTimeout_Read]

@final
class Route_HttpRouteAction_Read:
    weighted_targets: Final[list[Any]]

@final
class Route_HttpRouteMatch_Read:
    headers: Final[list[Any]]
    method: Final[str]
    path: Final[Route_HttpPathMatch_Read]
    port: Final[Ref[int]]
    prefix: Final[str]
    query_parameters: Final[list[Any]]
    scheme: Final[str]

@final
class Route_HttpPathMatch_Read:
    exact: Final[str]
    regex: Final[str]

@final
class Route_HttpRetryPolicy_Read:
    http_retry_events: Final[list[str]]
    max_retries: Final[Ref[int]]
    per_retry_timeout: Final[Route_Duration_Read4]
    tcp_retry_events: Final[list[str]]

@final
class Route_Duration_Read4:
    unit: Final[str]
    value: Final[Ref[int]]

@final
class Route_HttpTimeout_Read:
    idle: Final[Route_Duration_Read5]
    per_request: Final[Route_Duration_Read6]

@final
class Route_Duration_Read5:
    unit: Final[str]
    value: Final[Ref[int]]

@final
class Route_Duration_Read6:
    unit: Final[str]
    value: Final[Ref[int]]

@final
class Route_HttpRoute_Read2:
    action: Final[Route_HttpRouteAction_Read]
    match: Final[Route_HttpRouteMatch_Read]
    retry_policy: Final[Route_HttpRetryPolicy_Read]
    timeout: Final[Route_HttpTimeout_Read]

@final
class Route_TcpRoute_Read:
    action: Final[Route_TcpRouteAction_Read]
    match: Final[Route_TcpRouteMatch_Read]
    timeout: Final[Route_TcpTimeout_Read]

@final
class Route_TcpRouteAction_Read:
    weighted_targets: Final[list[Any]]

@final
class Route_TcpRouteMatch_Read:
    port: Final[Ref[int]]

@final
class Route_TcpTimeout_Read:
    idle: Final[Route_Duration_Read7]

@final
class Route_Duration_Read7:
    unit: Final[str]
    value: Final[Ref[int]]

class Route_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Route(_Resource):
    """Resource Type definition for AWS::AppMesh::Route"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mesh_name: str,
        spec: Route_RouteSpec,
        virtual_router_name: str,
        mesh_owner: str = ...,
        route_name: str = ...,
        tags: Sequence[Route_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    mesh_name: Final[str]
    mesh_owner: Final[str]
    resource_owner: Final[str]
    route_name: Final[str]
    spec: Final[Route_RouteSpec_Read]
    tags: Final[list[Any]]
    uid: Final[str]
    virtual_router_name: Final[str]

class VirtualGateway_VirtualGatewaySpec(TypedDict):
    backend_defaults: NotRequired[VirtualGateway_VirtualGatewayBackendDefaults]
    listeners: Sequence[VirtualGateway_VirtualGatewayListener]
    logging: NotRequired[VirtualGateway_VirtualGatewayLogging]

class VirtualGateway_VirtualGatewayBackendDefaults(TypedDict):
    client_policy: NotRequired[VirtualGateway_VirtualGatewayClientPolicy]

class VirtualGateway_VirtualGatewayClientPolicy(TypedDict):
    tls: NotRequired[VirtualGateway_VirtualGatewayClientPolicyTls]

class VirtualGateway_VirtualGatewayClientPolicyTls(TypedDict):
    certificate: NotRequired[VirtualGateway_VirtualGatewayClientTlsCertificate]
    enforce: NotRequired[Bool]
    ports: NotRequired[Sequence[Int]]
    validation: VirtualGateway_VirtualGatewayTlsValidationContext

class VirtualGateway_VirtualGatewayClientTlsCertificate(TypedDict):
    file: NotRequired[VirtualGateway_VirtualGatewayListenerTlsFileCertificate]
    sds: NotRequired[VirtualGateway_VirtualGatewayListenerTlsSdsCertificate]

class VirtualGateway_VirtualGatewayListenerTlsFileCertificate(TypedDict):
    certificate_chain: str
    private_key: SecretText

class VirtualGateway_VirtualGatewayListenerTlsSdsCertificate(TypedDict):
    secret_name: str

class VirtualGateway_VirtualGatewayTlsValidationContext(TypedDict):
    subject_alternative_names: NotRequired[VirtualGateway_SubjectAlternativeNames]
    trust: VirtualGateway_VirtualGatewayTlsValidationContextTrust

class VirtualGateway_SubjectAlternativeNames(TypedDict):
    match: VirtualGateway_SubjectAlternativeNameMatchers

class VirtualGateway_SubjectAlternativeNameMatchers(TypedDict):
    exact: NotRequired[Texts]

class VirtualGateway_VirtualGatewayTlsValidationContextTrust(TypedDict):
    acm: NotRequired[VirtualGateway_VirtualGatewayTlsValidationContextAcmTrust]
    file: NotRequired[VirtualGateway_VirtualGatewayTlsValidationContextFileTrust]
    sds: NotRequired[VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust]

class VirtualGateway_VirtualGatewayTlsValidationContextAcmTrust(TypedDict):
    certificate_authority_arns: Texts

class VirtualGateway_VirtualGatewayTlsValidationContextFileTrust(TypedDict):
    certificate_chain: str

class VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust(TypedDict):
    secret_name: str

class VirtualGateway_VirtualGatewayListener(TypedDict):
    connection_pool: NotRequired[VirtualGateway_VirtualGatewayConnectionPool]
    health_check: NotRequired[VirtualGateway_VirtualGatewayHealthCheckPolicy]
    port_mapping: VirtualGateway_VirtualGatewayPortMapping
    tls: NotRequired[VirtualGateway_VirtualGatewayListenerTls]

class VirtualGateway_VirtualGatewayConnectionPool(TypedDict):
    grpc: NotRequired[VirtualGateway_VirtualGatewayGrpcConnectionPool]
    http: NotRequired[VirtualGateway_VirtualGatewayHttpConnectionPool]
    http2: NotRequired[VirtualGateway_VirtualGatewayHttp2ConnectionPool]

class VirtualGateway_VirtualGatewayGrpcConnectionPool(TypedDict):
    max_requests: Int

class VirtualGateway_VirtualGatewayHttpConnectionPool(TypedDict):
    max_connections: Int
    max_pending_requests: NotRequired[Int]

class VirtualGateway_VirtualGatewayHttp2ConnectionPool(TypedDict):
    max_requests: Int

class VirtualGateway_VirtualGatewayHealthCheckPolicy(TypedDict):
    healthy_threshold: Int
    interval_millis: Int
    path: NotRequired[str]
    port: NotRequired[Int]
    protocol: str
    timeout_millis: Int
    unhealthy_threshold: Int

class VirtualGateway_VirtualGatewayPortMapping(TypedDict):
    port: Int
    protocol: str

class VirtualGateway_VirtualGatewayListenerTls(TypedDict):
    certificate: VirtualGateway_VirtualGatewayListenerTlsCertificate
    mode: str
    validation: NotRequired[VirtualGateway_VirtualGatewayListenerTlsValidationContext]

class VirtualGateway_VirtualGatewayListenerTlsCertificate(TypedDict):
    acm: NotRequired[VirtualGateway_VirtualGatewayListenerTlsAcmCertificate]
    file: NotRequired[VirtualGateway_VirtualGatewayListenerTlsFileCertificate2]
    sds: NotRequired[VirtualGateway_VirtualGatewayListenerTlsSdsCertificate2]

class VirtualGateway_VirtualGatewayListenerTlsAcmCertificate(TypedDict):
    certificate_arn: str

class VirtualGateway_VirtualGatewayListenerTlsFileCertificate2(TypedDict):
    certificate_chain: str
    private_key: SecretText

class VirtualGateway_VirtualGatewayListenerTlsSdsCertificate2(TypedDict):
    secret_name: str

class VirtualGateway_VirtualGatewayListenerTlsValidationContext(TypedDict):
    subject_alternative_names: NotRequired[VirtualGateway_SubjectAlternativeNames2]
    trust: VirtualGateway_VirtualGatewayListenerTlsValidationContextTrust

class VirtualGateway_SubjectAlternativeNames2(TypedDict):
    match: VirtualGateway_SubjectAlternativeNameMatchers

class VirtualGateway_VirtualGatewayListenerTlsValidationContextTrust(TypedDict):
    file: NotRequired[VirtualGateway_VirtualGatewayTlsValidationContextFileTrust2]
    sds: NotRequired[VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust2]

class VirtualGateway_VirtualGatewayTlsValidationContextFileTrust2(TypedDict):
    certificate_chain: str

class VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust2(TypedDict):
    secret_name: str

class VirtualGateway_VirtualGatewayLogging(TypedDict):
    access_log: NotRequired[VirtualGateway_VirtualGatewayAccessLog]

class VirtualGateway_VirtualGatewayAccessLog(TypedDict):
    file: NotRequired[VirtualGateway_VirtualGatewayFileAccessLog]

class VirtualGateway_VirtualGatewayFileAccessLog(TypedDict):
    format: NotRequired[VirtualGateway_LoggingFormat]
    path: str

class VirtualGateway_LoggingFormat(TypedDict):
    json: NotRequired[Sequence[VirtualGateway_JsonFormatRef]]
    text: NotRequired[str]

class VirtualGateway_JsonFormatRef(TypedDict):
    key: str
    value: str

@final
class VirtualGateway_VirtualGatewaySpec_Read:
    backend_defaults: Final[VirtualGateway_VirtualGatewayBackendDefaults_Read]
    listeners: Final[list[Any]]
    logging: Final[VirtualGateway_VirtualGatewayLogging_Read]

@final
class VirtualGateway_VirtualGatewayBackendDefaults_Read:
    client_policy: Final[VirtualGateway_VirtualGatewayClientPolicy_Read]

@final
class VirtualGateway_VirtualGatewayClientPolicy_Read:
    tls: Final[VirtualGateway_VirtualGatewayClientPolicyTls_Read]

@final
class VirtualGateway_VirtualGatewayClientPolicyTls_Read:
    certificate: Final[VirtualGateway_VirtualGatewayClientTlsCertificate_Read]
    enforce: Final[Ref[bool]]
    ports: Final[list[Any]]
    validation: Final[VirtualGateway_VirtualGatewayTlsValidationContext_Read]

@final
class VirtualGateway_VirtualGatewayClientTlsCertificate_Read:
    file: Final[VirtualGateway_VirtualGatewayListenerTlsFileCertificate_Read]
    sds: Final[VirtualGateway_VirtualGatewayListenerTlsSdsCertificate_Read]

@final
class VirtualGateway_VirtualGatewayListenerTlsFileCertificate_Read:
    certificate_chain: Final[str]
    private_key: Final[str]

@final
class VirtualGateway_VirtualGatewayListenerTlsSdsCertificate_Read:
    secret_name: Final[str]

@final
class VirtualGateway_VirtualGatewayTlsValidationContext_Read:
    subject_alternative_names: Final[VirtualGateway_SubjectAlternativeNames_Read]
    trust: Final[VirtualGateway_VirtualGatewayTlsValidationContextTrust_Read]

@final
class VirtualGateway_SubjectAlternativeNames_Read:
    match: Final[VirtualGateway_SubjectAlternativeNameMatchers_Read]

@final
class VirtualGateway_SubjectAlternativeNameMatchers_Read:
    exact: Final[list[str]]

@final
class VirtualGateway_VirtualGatewayTlsValidationContextTrust_Read:
    acm: Final[VirtualGateway_VirtualGatewayTlsValidationContextAcmTrust_Read]
    file: Final[VirtualGateway_VirtualGatewayTlsValidationContextFileTrust_Read]
    sds: Final[VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust_Read]

@final
class VirtualGateway_VirtualGatewayTlsValidationContextAcmTrust_Read:
    certificate_authority_arns: Final[list[str]]

@final
class VirtualGateway_VirtualGatewayTlsValidationContextFileTrust_Read:
    certificate_chain: Final[str]

@final
class VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust_Read:
    secret_name: Final[str]

@final
class VirtualGateway_VirtualGatewayLogging_Read:
    access_log: Final[VirtualGateway_VirtualGatewayAccessLog_Read]

@final
class VirtualGateway_VirtualGatewayAccessLog_Read:
    file: Final[VirtualGateway_VirtualGatewayFileAccessLog_Read]

@final
class VirtualGateway_VirtualGatewayFileAccessLog_Read:
    format: Final[VirtualGateway_LoggingFormat_Read]
    path: Final[str]

@final
class VirtualGateway_LoggingFormat_Read:
    json: Final[list[Any]]
    text: Final[str]

class VirtualGateway_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class VirtualGateway(_Resource):
    """Resource Type definition for AWS::AppMesh::VirtualGateway"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mesh_name: str,
        spec: VirtualGateway_VirtualGatewaySpec,
        mesh_owner: str = ...,
        tags: Sequence[VirtualGateway_Tag] = ...,
        virtual_gateway_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    mesh_name: Final[str]
    mesh_owner: Final[str]
    resource_owner: Final[str]
    spec: Final[VirtualGateway_VirtualGatewaySpec_Read]
    tags: Final[list[Any]]
    uid: Final[str]
    virtual_gateway_name: Final[str]

class VirtualNode_VirtualNodeSpec(TypedDict):
    backend_defaults: NotRequired[VirtualNode_BackendDefaults]
    backends: NotRequired[Sequence[VirtualNode_Backend]]
    listeners: NotRequired[Sequence[VirtualNode_Listener]]
    logging: NotRequired[VirtualNode_Logging]
    service_discovery: NotRequired[VirtualNode_ServiceDiscovery]

class VirtualNode_BackendDefaults(TypedDict):
    client_policy: NotRequired[VirtualNode_ClientPolicy]

class VirtualNode_ClientPolicy(TypedDict):
    tls: NotRequired[VirtualNode_ClientPolicyTls]

class VirtualNode_ClientPolicyTls(TypedDict):
    certificate: NotRequired[VirtualNode_ClientTlsCertificate]
    enforce: NotRequired[Bool]
    ports: NotRequired[Sequence[Int]]
    validation: VirtualNode_TlsValidationContext

class VirtualNode_ClientTlsCertificate(TypedDict):
    file: NotRequired[VirtualNode_ListenerTlsFileCertificate]
    sds: NotRequired[VirtualNode_ListenerTlsSdsCertificate]

class VirtualNode_ListenerTlsFileCertificate(TypedDict):
    certificate_chain: str
    private_key: SecretText

class VirtualNode_ListenerTlsSdsCertificate(TypedDict):
    secret_name: str

class VirtualNode_TlsValidationContext(TypedDict):
    subject_alternative_names: NotRequired[VirtualNode_SubjectAlternativeNames]
    trust: VirtualNode_TlsValidationContextTrust

class VirtualNode_SubjectAlternativeNames(TypedDict):
    match: VirtualNode_SubjectAlternativeNameMatchers

class VirtualNode_SubjectAlternativeNameMatchers(TypedDict):
    exact: NotRequired[Texts]

class VirtualNode_TlsValidationContextTrust(TypedDict):
    acm: NotRequired[VirtualNode_TlsValidationContextAcmTrust]
    file: NotRequired[VirtualNode_TlsValidationContextFileTrust]
    sds: NotRequired[VirtualNode_TlsValidationContextSdsTrust]

class VirtualNode_TlsValidationContextAcmTrust(TypedDict):
    certificate_authority_arns: Texts

class VirtualNode_TlsValidationContextFileTrust(TypedDict):
    certificate_chain: str

class VirtualNode_TlsValidationContextSdsTrust(TypedDict):
    secret_name: str

class VirtualNode_Backend(TypedDict):
    virtual_service: NotRequired[VirtualNode_VirtualServiceBackend]

class VirtualNode_VirtualServiceBackend(TypedDict):
    client_policy: NotRequired[VirtualNode_ClientPolicy2]
    virtual_service_name: str

class VirtualNode_ClientPolicy2(TypedDict):
    tls: NotRequired[VirtualNode_ClientPolicyTls]

class VirtualNode_Listener(TypedDict):
    connection_pool: NotRequired[VirtualNode_VirtualNodeConnectionPool]
    health_check: NotRequired[VirtualNode_HealthCheck]
    outlier_detection: NotRequired[VirtualNode_OutlierDetection]
    port_mapping: VirtualNode_PortMapping
    tls: NotRequired[VirtualNode_ListenerTls]
    timeout: NotRequired[VirtualNode_ListenerTimeout]

class VirtualNode_VirtualNodeConnectionPool(TypedDict):
    grpc: NotRequired[VirtualNode_VirtualNodeGrpcConnectionPool]
    http: NotRequired[VirtualNode_VirtualNodeHttpConnectionPool]
    http2: NotRequired[VirtualNode_VirtualNodeHttp2ConnectionPool]
    tcp: NotRequired[VirtualNode_VirtualNodeTcpConnectionPool]

class VirtualNode_VirtualNodeGrpcConnectionPool(TypedDict):
    max_requests: Int

class VirtualNode_VirtualNodeHttpConnectionPool(TypedDict):
    max_connections: Int
    max_pending_requests: NotRequired[Int]

class VirtualNode_VirtualNodeHttp2ConnectionPool(TypedDict):
    max_requests: Int

class VirtualNode_VirtualNodeTcpConnectionPool(TypedDict):
    max_connections: Int

class VirtualNode_HealthCheck(TypedDict):
    healthy_threshold: Int
    interval_millis: Int
    path: NotRequired[str]
    port: NotRequired[Int]
    protocol: str
    timeout_millis: Int
    unhealthy_threshold: Int

class VirtualNode_OutlierDetection(TypedDict):
    base_ejection_duration: VirtualNode_Duration
    interval: VirtualNode_Duration2
    max_ejection_percent: Int
    max_server_errors: Int

class VirtualNode_Duration(TypedDict):
    unit: str
    value: Int

class VirtualNode_Duration2(TypedDict):
    unit: str
    value: Int

class VirtualNode_PortMapping(TypedDict):
    port: Int
    protocol: str

class VirtualNode_ListenerTls(TypedDict):
    certificate: VirtualNode_ListenerTlsCertificate
    mode: str
    validation: NotRequired[VirtualNode_ListenerTlsValidationContext]

class VirtualNode_ListenerTlsCertificate(TypedDict):
    acm: NotRequired[VirtualNode_ListenerTlsAcmCertificate]
    file: NotRequired[VirtualNode_ListenerTlsFileCertificate2]
    sds: NotRequired[VirtualNode_ListenerTlsSdsCertificate2]

class VirtualNode_ListenerTlsAcmCertificate(TypedDict):
    certificate_arn: str

class VirtualNode_ListenerTlsFileCertificate2(TypedDict):
    certificate_chain: str
    private_key: SecretText

class VirtualNode_ListenerTlsSdsCertificate2(TypedDict):
    secret_name: str

class VirtualNode_ListenerTlsValidationContext(TypedDict):
    subject_alternative_names: NotRequired[VirtualNode_SubjectAlternativeNames2]
    trust: VirtualNode_ListenerTlsValidationContextTrust

class VirtualNode_SubjectAlternativeNames2(TypedDict):
    match: VirtualNode_SubjectAlternativeNameMatchers

class VirtualNode_ListenerTlsValidationContextTrust(TypedDict):
    file: NotRequired[VirtualNode_TlsValidationContextFileTrust2]
    sds: NotRequired[VirtualNode_TlsValidationContextSdsTrust2]

class VirtualNode_TlsValidationContextFileTrust2(TypedDict):
    certificate_chain: str

class VirtualNode_TlsValidationContextSdsTrust2(TypedDict):
    secret_name: str

class VirtualNode_ListenerTimeout(TypedDict):
    grpc: NotRequired[VirtualNode_GrpcTimeout]
    http: NotRequired[VirtualNode_HttpTimeout]
    http2: NotRequired[VirtualNode_HttpTimeout2]
    tcp: NotRequired[VirtualNode_TcpTimeout]

class VirtualNode_GrpcTimeout(TypedDict):
    idle: NotRequired[VirtualNode_Duration3]
    per_request: NotRequired[VirtualNode_Duration4]

class VirtualNode_Duration3(TypedDict):
    unit: str
    value: Int

class VirtualNode_Duration4(TypedDict):
    unit: str
    value: Int

class VirtualNode_HttpTimeout(TypedDict):
    idle: NotRequired[VirtualNode_Duration5]
    per_request: NotRequired[VirtualNode_Duration6]

class VirtualNode_Duration5(TypedDict):
    unit: str
    value: Int

class VirtualNode_Duration6(TypedDict):
    unit: str
    value: Int

class VirtualNode_HttpTimeout2(TypedDict):
    idle: NotRequired[VirtualNode_Duration5]
    per_request: NotRequired[VirtualNode_Duration6]

class VirtualNode_TcpTimeout(TypedDict):
    idle: NotRequired[VirtualNode_Duration7]

class VirtualNode_Duration7(TypedDict):
    unit: str
    value: Int

class VirtualNode_Logging(TypedDict):
    access_log: NotRequired[VirtualNode_AccessLog]

class VirtualNode_AccessLog(TypedDict):
    file: NotRequired[VirtualNode_FileAccessLog]

class VirtualNode_FileAccessLog(TypedDict):
    format: NotRequired[VirtualNode_LoggingFormat]
    path: str

class VirtualNode_LoggingFormat(TypedDict):
    json: NotRequired[Sequence[VirtualNode_JsonFormatRef]]
    text: NotRequired[str]

class VirtualNode_JsonFormatRef(TypedDict):
    key: str
    value: str

class VirtualNode_ServiceDiscovery(TypedDict):
    aws_cloud_map: NotRequired[VirtualNode_AwsCloudMapServiceDiscovery]
    dns: NotRequired[VirtualNode_DnsServiceDiscovery]

class VirtualNode_AwsCloudMapServiceDiscovery(TypedDict):
    attributes: NotRequired[Sequence[VirtualNode_AwsCloudMapInstanceAttribute]]
    ip_preference: NotRequired[str]
    namespace_name: str
    service_name: str

class VirtualNode_AwsCloudMapInstanceAttribute(TypedDict):
    key: str
    value: str

class VirtualNode_DnsServiceDiscovery(TypedDict):
    hostname: str
    ip_preference: NotRequired[str]
    response_type: NotRequired[str]

@final
class VirtualNode_VirtualNodeSpec_Read:
    backend_defaults: Final[VirtualNode_BackendDefaults_Read]
    backends: Final[list[Any]]
    listeners: Final[list[Any]]
    logging: Final[VirtualNode_Logging_Read]
    service_discovery: Final[VirtualNode_ServiceDiscovery_Read]

@final
class VirtualNode_BackendDefaults_Read:
    client_policy: Final[VirtualNode_ClientPolicy_Read]

@final
class VirtualNode_ClientPolicy_Read:
    tls: Final[VirtualNode_ClientPolicyTls_Read]

@final
class VirtualNode_ClientPolicyTls_Read:
    certificate: Final[VirtualNode_ClientTlsCertificate_Read]
    enforce: Final[Ref[bool]]
    ports: Final[list[Any]]
    validation: Final[VirtualNode_TlsValidationContext_Read]

@final
class VirtualNode_ClientTlsCertificate_Read:
    file: Final[VirtualNode_ListenerTlsFileCertificate_Read]
    sds: Final[VirtualNode_ListenerTlsSdsCertificate_Read]

@final
class VirtualNode_ListenerTlsFileCertificate_Read:
    certificate_chain: Final[str]
    private_key: Final[str]

@final
class VirtualNode_ListenerTlsSdsCertificate_Read:
    secret_name: Final[str]

@final
class VirtualNode_TlsValidationContext_Read:
    subject_alternative_names: Final[VirtualNode_SubjectAlternativeNames_Read]
    trust: Final[VirtualNode_TlsValidationContextTrust_Read]

@final
class VirtualNode_SubjectAlternativeNames_Read:
    match: Final[VirtualNode_SubjectAlternativeNameMatchers_Read]

@final
class VirtualNode_SubjectAlternativeNameMatchers_Read:
    exact: Final[list[str]]

@final
class VirtualNode_TlsValidationContextTrust_Read:
    acm: Final[VirtualNode_TlsValidationContextAcmTrust_Read]
    file: Final[VirtualNode_TlsValidationContextFileTrust_Read]
    sds: Final[VirtualNode_TlsValidationContextSdsTrust_Read]

@final
class VirtualNode_TlsValidationContextAcmTrust_Read:
    certificate_authority_arns: Final[list[str]]

@final
class VirtualNode_TlsValidationContextFileTrust_Read:
    certificate_chain: Final[str]

@final
class VirtualNode_TlsValidationContextSdsTrust_Read:
    secret_name: Final[str]

@final
class VirtualNode_Logging_Read:
    access_log: Final[VirtualNode_AccessLog_Read]

@final
class VirtualNode_AccessLog_Read:
    file: Final[VirtualNode_FileAccessLog_Read]

@final
class VirtualNode_FileAccessLog_Read:
    format: Final[VirtualNode_LoggingFormat_Read]
    path: Final[str]

@final
class VirtualNode_LoggingFormat_Read:
    json: Final[list[Any]]
    text: Final[str]

@final
class VirtualNode_ServiceDiscovery_Read:
    aws_cloud_map: Final[VirtualNode_AwsCloudMapServiceDiscovery_Read]
    dns: Final[VirtualNode_DnsServiceDiscovery_Read]

@final
class VirtualNode_AwsCloudMapServiceDiscovery_Read:
    attributes: Final[list[Any]]
    ip_preference: Final[str]
    namespace_name: Final[str]
    service_name: Final[str]

@final
class VirtualNode_DnsServiceDiscovery_Read:
    hostname: Final[str]
    ip_preference: Final[str]
    response_type: Final[str]

class VirtualNode_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class VirtualNode(_Resource):
    """Resource Type definition for AWS::AppMesh::VirtualNode"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mesh_name: str,
        spec: VirtualNode_VirtualNodeSpec,
        mesh_owner: str = ...,
        tags: Sequence[VirtualNode_Tag] = ...,
        virtual_node_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    mesh_name: Final[str]
    mesh_owner: Final[str]
    resource_owner: Final[str]
    spec: Final[VirtualNode_VirtualNodeSpec_Read]
    tags: Final[list[Any]]
    uid: Final[str]
    virtual_node_name: Final[str]

class VirtualRouter_VirtualRouterSpec(TypedDict):
    listeners: Sequence[VirtualRouter_VirtualRouterListener]

class VirtualRouter_VirtualRouterListener(TypedDict):
    port_mapping: VirtualRouter_PortMapping

class VirtualRouter_PortMapping(TypedDict):
    port: Int
    protocol: str

@final
class VirtualRouter_VirtualRouterSpec_Read:
    listeners: Final[list[Any]]

class VirtualRouter_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class VirtualRouter(_Resource):
    """Resource Type definition for AWS::AppMesh::VirtualRouter"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mesh_name: str,
        spec: VirtualRouter_VirtualRouterSpec,
        mesh_owner: str = ...,
        tags: Sequence[VirtualRouter_Tag] = ...,
        virtual_router_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    mesh_name: Final[str]
    mesh_owner: Final[str]
    resource_owner: Final[str]
    spec: Final[VirtualRouter_VirtualRouterSpec_Read]
    tags: Final[list[Any]]
    uid: Final[str]
    virtual_router_name: Final[str]

class VirtualService_VirtualServiceSpec(TypedDict):
    provider: NotRequired[VirtualService_VirtualServiceProvider]

class VirtualService_VirtualServiceProvider(TypedDict):
    virtual_node: NotRequired[VirtualService_VirtualNodeServiceProvider]
    virtual_router: NotRequired[VirtualService_VirtualRouterServiceProvider]

class VirtualService_VirtualNodeServiceProvider(TypedDict):
    virtual_node_name: str

class VirtualService_VirtualRouterServiceProvider(TypedDict):
    virtual_router_name: str

@final
class VirtualService_VirtualServiceSpec_Read:
    provider: Final[VirtualService_VirtualServiceProvider_Read]

@final
class VirtualService_VirtualServiceProvider_Read:
    virtual_node: Final[VirtualService_VirtualNodeServiceProvider_Read]
    virtual_router: Final[VirtualService_VirtualRouterServiceProvider_Read]

@final
class VirtualService_VirtualNodeServiceProvider_Read:
    virtual_node_name: Final[str]

@final
class VirtualService_VirtualRouterServiceProvider_Read:
    virtual_router_name: Final[str]

class VirtualService_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class VirtualService(_Resource):
    """Resource Type definition for AWS::AppMesh::VirtualService"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mesh_name: str,
        spec: VirtualService_VirtualServiceSpec,
        virtual_service_name: str,
        mesh_owner: str = ...,
        tags: Sequence[VirtualService_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    mesh_name: Final[str]
    mesh_owner: Final[str]
    resource_owner: Final[str]
    spec: Final[VirtualService_VirtualServiceSpec_Read]
    tags: Final[list[Any]]
    uid: Final[str]
    virtual_service_name: Final[str]
