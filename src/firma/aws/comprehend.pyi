"""Resource types of AWS Comprehend. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class DocumentClassifier_DocumentClassifierInputDataConfig(TypedDict):
    augmented_manifests: NotRequired[Sequence[DocumentClassifier_AugmentedManifestsListItem]]
    data_format: NotRequired[Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]]
    document_reader_config: NotRequired[DocumentClassifier_DocumentReaderConfig]
    document_type: NotRequired[Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"]]
    documents: NotRequired[DocumentClassifier_DocumentClassifierDocuments]
    label_delimiter: NotRequired[str]
    s3_uri: NotRequired[str]
    test_s3_uri: NotRequired[str]

class DocumentClassifier_AugmentedManifestsListItem(TypedDict):
    attribute_names: Texts
    s3_uri: str
    split: NotRequired[Literal["TRAIN", "TEST"]]

class DocumentClassifier_DocumentReaderConfig(TypedDict):
    document_read_action: Literal["TEXTRACT_DETECT_DOCUMENT_TEXT", "TEXTRACT_ANALYZE_DOCUMENT"]
    document_read_mode: NotRequired[Literal["SERVICE_DEFAULT", "FORCE_DOCUMENT_READ_ACTION"]]
    feature_types: NotRequired[Sequence[Literal["TABLES", "FORMS"]]]

class DocumentClassifier_DocumentClassifierDocuments(TypedDict):
    s3_uri: str
    test_s3_uri: NotRequired[str]

@final
class DocumentClassifier_DocumentClassifierInputDataConfig_Read:
    augmented_manifests: Final[list[Any]]
    data_format: Final[str]
    document_reader_config: Final[DocumentClassifier_DocumentReaderConfig_Read]
    document_type: Final[str]
    documents: Final[DocumentClassifier_DocumentClassifierDocuments_Read]
    label_delimiter: Final[str]
    s3_uri: Final[str]
    test_s3_uri: Final[str]

@final
class DocumentClassifier_DocumentReaderConfig_Read:
    document_read_action: Final[str]
    document_read_mode: Final[str]
    feature_types: Final[list[str]]

@final
class DocumentClassifier_DocumentClassifierDocuments_Read:
    s3_uri: Final[str]
    test_s3_uri: Final[str]

class DocumentClassifier_DocumentClassifierOutputDataConfig(TypedDict):
    kms_key_id: NotRequired[str]
    s3_uri: NotRequired[str]

@final
class DocumentClassifier_DocumentClassifierOutputDataConfig_Read:
    kms_key_id: Final[str]
    s3_uri: Final[str]

class DocumentClassifier_Tag(TypedDict):
    key: str
    value: str

class DocumentClassifier_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class DocumentClassifier_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

@final
class DocumentClassifier(_Resource):
    """Document Classifier enables training document classifier models."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_access_role_arn: str,
        document_classifier_name: str,
        input_data_config: DocumentClassifier_DocumentClassifierInputDataConfig,
        language_code: Literal["en", "es", "fr", "it", "de", "pt"],
        mode: Literal["MULTI_CLASS", "MULTI_LABEL"] = ...,
        model_kms_key_id: str = ...,
        model_policy: str = ...,
        output_data_config: DocumentClassifier_DocumentClassifierOutputDataConfig = ...,
        tags: Sequence[DocumentClassifier_Tag] = ...,
        version_name: str = ...,
        volume_kms_key_id: str = ...,
        vpc_config: DocumentClassifier_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    data_access_role_arn: Final[str]
    document_classifier_name: Final[str]
    input_data_config: Final[DocumentClassifier_DocumentClassifierInputDataConfig_Read]
    language_code: Final[str]
    mode: Final[str]
    model_kms_key_id: Final[str]
    model_policy: Final[str]
    output_data_config: Final[DocumentClassifier_DocumentClassifierOutputDataConfig_Read]
    tags: Final[list[Any]]
    version_name: Final[str]
    volume_kms_key_id: Final[str]
    vpc_config: Final[DocumentClassifier_VpcConfig_Read]

class DocumentClassifierEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class DocumentClassifierEndpoint(_Resource):
    """An Amazon Comprehend endpoint that hosts a custom document classification model for real-time inference."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        desired_inference_units: Int,
        endpoint_name: str,
        model_arn: str,
        tags: Sequence[DocumentClassifierEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the document classifier endpoint."""
    creation_time: Final[str]
    """The creation date and time of the endpoint."""
    current_inference_units: Final[Ref[int]]
    """The number of inference units currently used by the model using this endpoint."""
    desired_inference_units: Final[Ref[int]]
    """The desired number of inference units to be used by the model."""
    endpoint_name: Final[str]
    """The name of the endpoint."""
    last_modified_time: Final[str]
    """The date and time that the endpoint was last modified."""
    model_arn: Final[str]
    """The Amazon Resource Name (ARN) of the document classifier model to which the endpoint is attached."""
    tags: Final[list[Any]]
    """Tags associated with the endpoint being created."""

class EntityRecognizer_EntityRecognizerInputDataConfig(TypedDict):
    annotations: NotRequired[EntityRecognizer_EntityRecognizerAnnotations]
    augmented_manifests: NotRequired[Sequence[EntityRecognizer_AugmentedManifestsListItem]]
    data_format: NotRequired[Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]]
    documents: NotRequired[EntityRecognizer_EntityRecognizerDocuments]
    entity_list: NotRequired[EntityRecognizer_EntityRecognizerEntityList]
    entity_types: Sequence[EntityRecognizer_EntityTypesListItem]

class EntityRecognizer_EntityRecognizerAnnotations(TypedDict):
    s3_uri: str
    test_s3_uri: NotRequired[str]

class EntityRecognizer_AugmentedManifestsListItem(TypedDict):
    annotation_data_s3_uri: NotRequired[str]
    attribute_names: Texts
    document_type: NotRequired[Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"]]
    s3_uri: str
    source_documents_s3_uri: NotRequired[str]
    split: NotRequired[Literal["TRAIN", "TEST"]]

class EntityRecognizer_EntityRecognizerDocuments(TypedDict):
    input_format: NotRequired[Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"]]
    s3_uri: str
    test_s3_uri: NotRequired[str]

class EntityRecognizer_EntityRecognizerEntityList(TypedDict):
    s3_uri: str

class EntityRecognizer_EntityTypesListItem(TypedDict):
    type: str

@final
class EntityRecognizer_EntityRecognizerInputDataConfig_Read:
    annotations: Final[EntityRecognizer_EntityRecognizerAnnotations_Read]
    augmented_manifests: Final[list[Any]]
    data_format: Final[str]
    documents: Final[EntityRecognizer_EntityRecognizerDocuments_Read]
    entity_list: Final[EntityRecognizer_EntityRecognizerEntityList_Read]
    entity_types: Final[list[Any]]

@final
class EntityRecognizer_EntityRecognizerAnnotations_Read:
    s3_uri: Final[str]
    test_s3_uri: Final[str]

@final
class EntityRecognizer_EntityRecognizerDocuments_Read:
    input_format: Final[str]
    s3_uri: Final[str]
    test_s3_uri: Final[str]

@final
class EntityRecognizer_EntityRecognizerEntityList_Read:
    s3_uri: Final[str]

class EntityRecognizer_Tag(TypedDict):
    key: str
    value: str

class EntityRecognizer_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class EntityRecognizer_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

@final
class EntityRecognizer(_Resource):
    """An Amazon Comprehend custom entity recognizer: a trained model that identifies custom entity types in text, created via an asynchronous…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_access_role_arn: str,
        input_data_config: EntityRecognizer_EntityRecognizerInputDataConfig,
        language_code: Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"],
        recognizer_name: str,
        model_kms_key_id: str = ...,
        model_policy: str = ...,
        tags: Sequence[EntityRecognizer_Tag] = ...,
        version_name: str = ...,
        volume_kms_key_id: str = ...,
        vpc_config: EntityRecognizer_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) that identifies the entity recognizer."""
    data_access_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    input_data_config: Final[EntityRecognizer_EntityRecognizerInputDataConfig_Read]
    """Specifies the format and location of the input data for an entity recognizer."""
    language_code: Final[str]
    """The language of the input documents."""
    model_kms_key_id: Final[str]
    """ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models."""
    model_policy: Final[str]
    """The JSON resource-based policy to attach to your custom entity recognizer model."""
    recognizer_name: Final[str]
    """The name given to the entity recognizer."""
    tags: Final[list[Any]]
    """Tags to associate with the entity recognizer."""
    version_name: Final[str]
    """The version name given to the entity recognizer."""
    volume_kms_key_id: Final[str]
    """ID for the AWS KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute instance(s)."""
    vpc_config: Final[EntityRecognizer_VpcConfig_Read]
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job."""

class EntityRecognizerEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class EntityRecognizerEndpoint(_Resource):
    """An Amazon Comprehend endpoint that hosts a custom entity recognizer model for real-time inference."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        desired_inference_units: Int,
        endpoint_name: str,
        data_access_role_arn: str = ...,
        flywheel_arn: str = ...,
        model_arn: str = ...,
        tags: Sequence[EntityRecognizerEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the entity recognizer endpoint."""
    creation_time: Final[str]
    """The creation date and time of the endpoint."""
    current_inference_units: Final[Ref[int]]
    """The number of inference units currently used by the model using this endpoint."""
    data_access_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained custom models encrypted with a…"""
    desired_inference_units: Final[Ref[int]]
    """The desired number of inference units to be used by the model."""
    endpoint_name: Final[str]
    """The name of the endpoint."""
    endpoint_status: Final[str]
    """The current status of the endpoint."""
    flywheel_arn: Final[str]
    """The Amazon Resource Name (ARN) of the flywheel to which the endpoint is attached."""
    last_modified_time: Final[str]
    """The date and time that the endpoint was last modified."""
    model_arn: Final[str]
    """The Amazon Resource Name (ARN) of the entity recognizer model to which the endpoint is attached."""
    tags: Final[list[Any]]
    """Tags associated with the endpoint being created."""

class Flywheel_DataSecurityConfig(TypedDict):
    data_lake_kms_key_id: NotRequired[str]
    model_kms_key_id: NotRequired[str]
    volume_kms_key_id: NotRequired[str]
    vpc_config: NotRequired[Flywheel_VpcConfig]

class Flywheel_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class Flywheel_DataSecurityConfig_Read:
    data_lake_kms_key_id: Final[str]
    model_kms_key_id: Final[str]
    volume_kms_key_id: Final[str]
    vpc_config: Final[Flywheel_VpcConfig_Read]

@final
class Flywheel_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

class Flywheel_Tag(TypedDict):
    key: str
    value: str

class Flywheel_TaskConfig(TypedDict):
    document_classification_config: NotRequired[Flywheel_DocumentClassificationConfig]
    entity_recognition_config: NotRequired[Flywheel_EntityRecognitionConfig]
    language_code: Literal["en", "es", "fr", "it", "de", "pt"]

class Flywheel_DocumentClassificationConfig(TypedDict):
    labels: NotRequired[Texts]
    mode: Literal["MULTI_CLASS", "MULTI_LABEL"]

class Flywheel_EntityRecognitionConfig(TypedDict):
    entity_types: NotRequired[Sequence[Flywheel_EntityTypesListItem]]

class Flywheel_EntityTypesListItem(TypedDict):
    type: str

@final
class Flywheel_TaskConfig_Read:
    document_classification_config: Final[Flywheel_DocumentClassificationConfig_Read]
    entity_recognition_config: Final[Flywheel_EntityRecognitionConfig_Read]
    language_code: Final[str]

@final
class Flywheel_DocumentClassificationConfig_Read:
    labels: Final[list[str]]
    mode: Final[str]

@final
class Flywheel_EntityRecognitionConfig_Read:
    entity_types: Final[list[Any]]

@final
class Flywheel(_Resource):
    """The AWS::Comprehend::Flywheel resource creates an Amazon Comprehend Flywheel that enables customer to train their model."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_access_role_arn: str,
        data_lake_s3_uri: str,
        flywheel_name: str,
        active_model_arn: str = ...,
        data_security_config: Flywheel_DataSecurityConfig = ...,
        model_type: Literal["DOCUMENT_CLASSIFIER", "ENTITY_RECOGNIZER"] = ...,
        tags: Sequence[Flywheel_Tag] = ...,
        task_config: Flywheel_TaskConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active_model_arn: Final[str]
    arn: Final[str]
    data_access_role_arn: Final[str]
    data_lake_s3_uri: Final[str]
    data_security_config: Final[Flywheel_DataSecurityConfig_Read]
    flywheel_name: Final[str]
    model_type: Final[str]
    tags: Final[list[Any]]
    task_config: Final[Flywheel_TaskConfig_Read]
