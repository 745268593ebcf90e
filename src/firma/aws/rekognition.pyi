"""Resource types of AWS Rekognition. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Collection_Tag(TypedDict):
    key: str
    value: str

@final
class Collection(_Resource):
    """The AWS::Rekognition::Collection type creates an Amazon Rekognition Collection."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        collection_id: str,
        tags: Sequence[Collection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    collection_id: Final[str]
    """The name of the collection"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Dataset_Tag(TypedDict):
    key: str
    value: str

@final
class Dataset(_Resource):
    """The AWS::Rekognition::Dataset type creates an Amazon Rekognition Custom Labels dataset."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_type: Literal["TRAIN", "TEST"],
        project_arn: str = ...,
        tags: Sequence[Dataset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_arn: Final[str]
    """The ARN of the dataset."""
    dataset_type: Final[str]
    """The type of the dataset."""
    project_arn: Final[str]
    """The ARN of the project to which the dataset belongs."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Project_Tag(TypedDict):
    key: str
    value: str

@final
class Project(_Resource):
    """The AWS::Rekognition::Project type creates an Amazon Rekognition CustomLabels Project."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        project_name: str,
        tags: Sequence[Project_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    project_name: Final[str]
    """The name of the project"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class StreamProcessor_BoundingBox(TypedDict):
    height: Number
    left: Number
    top: Number
    width: Number

class StreamProcessor_ConnectedHomeSettings(TypedDict):
    labels: Texts
    min_confidence: NotRequired[Number]

@final
class StreamProcessor_ConnectedHomeSettings_Read:
    labels: Final[list[str]]
    min_confidence: Final[Ref[float]]

class StreamProcessor_DataSharingPreference(TypedDict):
    opt_in: Bool

@final
class StreamProcessor_DataSharingPreference_Read:
    opt_in: Final[Ref[bool]]

class StreamProcessor_FaceSearchSettings(TypedDict):
    collection_id: str
    face_match_threshold: NotRequired[Number]

@final
class StreamProcessor_FaceSearchSettings_Read:
    collection_id: Final[str]
    face_match_threshold: Final[Ref[float]]

class StreamProcessor_KinesisDataStream(TypedDict):
    arn: str

@final
class StreamProcessor_KinesisDataStream_Read:
    arn: Final[str]

class StreamProcessor_KinesisVideoStream(TypedDict):
    arn: str

@final
class StreamProcessor_KinesisVideoStream_Read:
    arn: Final[str]

class StreamProcessor_NotificationChannel(TypedDict):
    arn: str

@final
class StreamProcessor_NotificationChannel_Read:
    arn: Final[str]

class StreamProcessor_Point(TypedDict):
    x: Number
    y: Number

class StreamProcessor_S3Destination(TypedDict):
    bucket_name: str
    object_key_prefix: NotRequired[str]

@final
class StreamProcessor_S3Destination_Read:
    bucket_name: Final[str]
    object_key_prefix: Final[str]

class StreamProcessor_Tag(TypedDict):
    key: str
    value: str

@final
class StreamProcessor(_Resource):
    """The AWS::Rekognition::StreamProcessor type is used to create an Amazon Rekognition StreamProcessor that you can use to analyze streaming…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        kinesis_video_stream: StreamProcessor_KinesisVideoStream,
        role_arn: str,
        bounding_box_regions_of_interest: Sequence[StreamProcessor_BoundingBox] = ...,
        connected_home_settings: StreamProcessor_ConnectedHomeSettings = ...,
        data_sharing_preference: StreamProcessor_DataSharingPreference = ...,
        face_search_settings: StreamProcessor_FaceSearchSettings = ...,
        kinesis_data_stream: StreamProcessor_KinesisDataStream = ...,
        kms_key_id: str = ...,
        name: str = ...,
        notification_channel: StreamProcessor_NotificationChannel = ...,
        polygon_regions_of_interest: Sequence[Sequence[StreamProcessor_Point]] = ...,
        s3_destination: StreamProcessor_S3Destination = ...,
        tags: Sequence[StreamProcessor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the stream processor"""
    bounding_box_regions_of_interest: Final[list[Any]]
    """The BoundingBoxRegionsOfInterest specifies an array of bounding boxes of interest in the video frames to analyze, as part of connected…"""
    connected_home_settings: Final[StreamProcessor_ConnectedHomeSettings_Read]
    """Connected home settings to use on a streaming video."""
    data_sharing_preference: Final[StreamProcessor_DataSharingPreference_Read]
    """Indicates whether Rekognition is allowed to store the video stream data for model-training."""
    face_search_settings: Final[StreamProcessor_FaceSearchSettings_Read]
    """Face search settings to use on a streaming video."""
    kinesis_data_stream: Final[StreamProcessor_KinesisDataStream_Read]
    """The Amazon Kinesis Data Stream stream to which the Amazon Rekognition stream processor streams the analysis results, as part of face…"""
    kinesis_video_stream: Final[StreamProcessor_KinesisVideoStream_Read]
    """The Kinesis Video Stream that streams the source video."""
    kms_key_id: Final[str]
    """The KMS key that is used by Rekognition to encrypt any intermediate customer metadata and store in the customer's S3 bucket."""
    name: Final[str]
    """Name of the stream processor."""
    notification_channel: Final[StreamProcessor_NotificationChannel_Read]
    """The ARN of the SNS notification channel where events of interests are published, as part of connected home feature."""
    polygon_regions_of_interest: Final[list[Any]]
    """The PolygonRegionsOfInterest specifies a set of polygon areas of interest in the video frames to analyze, as part of connected home feature."""
    role_arn: Final[str]
    """ARN of the IAM role that allows access to the stream processor, and provides Rekognition read permissions for KVS stream and write…"""
    s3_destination: Final[StreamProcessor_S3Destination_Read]
    """The S3 location in customer's account where inference output & artifacts are stored, as part of connected home feature."""
    status: Final[str]
    """Current status of the stream processor."""
    status_message: Final[str]
    """Detailed status message about the stream processor."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
