"""Resource types of AWS FinSpace. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Environment_FederationParameters(TypedDict):
    application_call_back_url: NotRequired[str]
    attribute_map: NotRequired[Sequence[Environment_FederationParametersAttributeMapItem]]
    federation_provider_name: NotRequired[str]
    federation_urn: NotRequired[str]
    saml_metadata_document: NotRequired[str]
    saml_metadata_url: NotRequired[str]

class Environment_FederationParametersAttributeMapItem(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Environment_FederationParameters_Read:
    application_call_back_url: Final[str]
    attribute_map: Final[list[Any]]
    federation_provider_name: Final[str]
    federation_urn: Final[str]
    saml_metadata_document: Final[str]
    saml_metadata_url: Final[str]

class Environment_SuperuserParameters(TypedDict):
    email_address: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]

@final
class Environment_SuperuserParameters_Read:
    email_address: Final[str]
    first_name: Final[str]
    last_name: Final[str]

class Environment_Tag(TypedDict):
    key: str
    value: str

@final
class Environment(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        data_bundles: Texts = ...,
        description: str = ...,
        federation_mode: Literal["LOCAL", "FEDERATED"] = ...,
        federation_parameters: Environment_FederationParameters = ...,
        kms_key_id: str = ...,
        superuser_parameters: Environment_SuperuserParameters = ...,
        tags: Sequence[Environment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_account_id: Final[str]
    """AWS account ID associated with the Environment"""
    data_bundles: Final[list[str]]
    """ARNs of FinSpace Data Bundles to install"""
    dedicated_service_account_id: Final[str]
    """ID for FinSpace created account used to store Environment artifacts"""
    description: Final[str]
    """Description of the Environment"""
    environment_arn: Final[str]
    """ARN of the Environment"""
    environment_id: Final[str]
    """Unique identifier for representing FinSpace Environment"""
    environment_url: Final[str]
    """URL used to login to the Environment"""
    federation_mode: Final[str]
    """Federation mode used with the Environment"""
    federation_parameters: Final[Environment_FederationParameters_Read]
    """Additional parameters to identify Federation mode"""
    kms_key_id: Final[str]
    """KMS key used to encrypt customer data within FinSpace Environment infrastructure"""
    name: Final[str]
    """Name of the Environment"""
    sage_maker_studio_domain_url: Final[str]
    """SageMaker Studio Domain URL associated with the Environment"""
    status: Final[str]
    """State of the Environment"""
    superuser_parameters: Final[Environment_SuperuserParameters_Read]
    """Parameters of the first Superuser for the FinSpace Environment"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
