"""Resource types of AWS NeptuneGraph. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Graph_ImportTask(TypedDict):
    blank_node_handling: NotRequired[Literal["convertToIri"]]
    fail_on_error: NotRequired[Bool]
    format: NotRequired[Literal["CSV", "OPEN_CYPHER", "PARQUET", "NTRIPLES"]]
    import_options: NotRequired[Graph_ImportOptions]
    max_provisioned_memory: NotRequired[Int]
    min_provisioned_memory: NotRequired[Int]
    parquet_type: NotRequired[Literal["COLUMNAR"]]
    role_arn: str
    source: str

class Graph_ImportOptions(TypedDict):
    neptune: NotRequired[Graph_NeptuneImportOptions]

class Graph_NeptuneImportOptions(TypedDict):
    preserve_default_vertex_labels: NotRequired[Bool]
    preserve_edge_ids: NotRequired[Bool]
    s3_export_kms_key_id: str
    s3_export_path: str

@final
class Graph_ImportTask_Read:
    blank_node_handling: Final[str]
    fail_on_error: Final[Ref[bool]]
    format: Final[str]
    import_options: Final[Graph_ImportOptions_Read]
    max_provisioned_memory: Final[Ref[int]]
    min_provisioned_memory: Final[Ref[int]]
    parquet_type: Final[str]
    role_arn: Final[str]
    source: Final[str]

@final
class Graph_ImportOptions_Read:
    neptune: Final[Graph_NeptuneImportOptions_Read]

@final
class Graph_NeptuneImportOptions_Read:
    preserve_default_vertex_labels: Final[Ref[bool]]
    preserve_edge_ids: Final[Ref[bool]]
    s3_export_kms_key_id: Final[str]
    s3_export_path: Final[str]

class Graph_Tag(TypedDict):
    key: str
    value: NotRequired[str]

class Graph_VectorSearchConfiguration(TypedDict):
    vector_search_dimension: Int

@final
class Graph_VectorSearchConfiguration_Read:
    vector_search_dimension: Final[Ref[int]]

@final
class Graph(_Resource):
    """The AWS::NeptuneGraph::Graph resource creates an Amazon NeptuneGraph Graph."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        provisioned_memory: Int,
        deletion_protection: Bool = ...,
        graph_name: str = ...,
        import_task: Graph_ImportTask = ...,
        kms_key_identifier: str = ...,
        public_connectivity: Bool = ...,
        replica_count: Int = ...,
        tags: Sequence[Graph_Tag] = ...,
        vector_search_configuration: Graph_VectorSearchConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deletion_protection: Final[Ref[bool]]
    """Value that indicates whether the Graph has deletion protection enabled."""
    endpoint: Final[str]
    """The connection endpoint for the graph."""
    graph_arn: Final[str]
    """Graph resource ARN"""
    graph_id: Final[str]
    """The auto-generated id assigned by the service."""
    graph_name: Final[str]
    """Contains a user-supplied name for the Graph."""
    import_task: Final[Graph_ImportTask_Read]
    """The import task details to import data into the graph at creation time."""
    kms_key_identifier: Final[str]
    """The ARN of the KMS key used to encrypt data in the Neptune Analytics graph."""
    provisioned_memory: Final[Ref[int]]
    """Memory for the Graph."""
    public_connectivity: Final[Ref[bool]]
    """Specifies whether the Graph can be reached over the internet."""
    replica_count: Final[Ref[int]]
    """Specifies the number of replicas you want when finished."""
    tags: Final[list[Any]]
    """The tags associated with this graph."""
    vector_search_configuration: Final[Graph_VectorSearchConfiguration_Read]
    """The vector search configuration."""

class GraphSnapshot_Tag(TypedDict):
    key: str
    value: str

@final
class GraphSnapshot(_Resource):
    """Resource Type definition for AWS::NeptuneGraph::GraphSnapshot"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        graph_identifier: str,
        snapshot_name: str,
        tags: Sequence[GraphSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the graph snapshot."""
    graph_identifier: Final[str]
    """The unique identifier of the Neptune Analytics graph to create the snapshot from."""
    id: Final[str]
    """The unique identifier of the graph snapshot."""
    kms_key_identifier: Final[str]
    """The ID of the KMS key used to encrypt and decrypt the snapshot."""
    snapshot_create_time: Final[str]
    """The time when the snapshot was created."""
    snapshot_name: Final[str]
    """The snapshot name."""
    status: Final[str]
    """The current status of the graph snapshot."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class PrivateGraphEndpoint(_Resource):
    """The AWS::NeptuneGraph::PrivateGraphEndpoint resource creates an Amazon NeptuneGraph PrivateGraphEndpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        graph_identifier: str,
        vpc_id: str,
        security_group_ids: Texts = ...,
        subnet_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    graph_identifier: Final[str]
    """The auto-generated Graph Id assigned by the service."""
    private_graph_endpoint_identifier: Final[str]
    """PrivateGraphEndpoint resource identifier generated by concatenating the associated GraphIdentifier and VpcId with an underscore separator."""
    security_group_ids: Final[list[str]]
    """The security group Ids associated with the VPC where you want the private graph endpoint to be created, ie, the graph will be reachable…"""
    subnet_ids: Final[list[str]]
    """The subnet Ids associated with the VPC where you want the private graph endpoint to be created, ie, the graph will be reachable from…"""
    vpc_endpoint_id: Final[str]
    """VPC endpoint that provides a private connection between the Graph and specified VPC."""
    vpc_id: Final[str]
    """The VPC where you want the private graph endpoint to be created, ie, the graph will be reachable from within the VPC."""
