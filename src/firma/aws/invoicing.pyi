"""Resource types of AWS Invoicing. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class InvoiceUnit_ResourceTag(TypedDict):
    key: str
    value: str

class InvoiceUnit_Rule(TypedDict):
    linked_accounts: Texts

@final
class InvoiceUnit_Rule_Read:
    linked_accounts: Final[list[str]]

@final
class InvoiceUnit(_Resource):
    """An invoice unit is a set of mutually exclusive accounts that correspond to your business entity."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        invoice_receiver: str,
        name: str,
        rule: InvoiceUnit_Rule,
        description: str = ...,
        resource_tags: Sequence[InvoiceUnit_ResourceTag] = ...,
        tax_inheritance_disabled: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    invoice_receiver: Final[str]
    invoice_unit_arn: Final[str]
    last_modified: Final[Ref[float]]
    name: Final[str]
    resource_tags: Final[list[Any]]
    rule: Final[InvoiceUnit_Rule_Read]
    tax_inheritance_disabled: Final[Ref[bool]]

class ProcurementPortalPreference_Contact(TypedDict):
    email: NotRequired[str]
    name: NotRequired[str]

class ProcurementPortalPreference_EinvoiceDeliveryPreference(TypedDict):
    connection_testing_method: NotRequired[Literal["PROD_ENV_DOLLAR_TEST", "TEST_ENV_REPLAY_TEST"]]
    einvoice_delivery_activation_date: NotRequired[str]
    einvoice_delivery_attachment_types: NotRequired[Sequence[Literal["INVOICE_PDF", "RFP_PDF"]]]
    einvoice_delivery_document_types: NotRequired[Sequence[Literal["AWS_CLOUD_INVOICE", "AWS_CLOUD_CREDIT_MEMO", "AWS_MARKETPLACE_INVOICE", "AWS_MARKETPLACE_CREDIT_MEMO", "AWS_REQUEST_FOR_PAYMENT"]]]
    protocol: NotRequired[Literal["CXML"]]
    purchase_order_data_sources: NotRequired[Sequence[ProcurementPortalPreference_PurchaseOrderDataSource]]

class ProcurementPortalPreference_PurchaseOrderDataSource(TypedDict):
    einvoice_delivery_document_type: NotRequired[Literal["AWS_CLOUD_INVOICE", "AWS_CLOUD_CREDIT_MEMO", "AWS_MARKETPLACE_INVOICE", "AWS_MARKETPLACE_CREDIT_MEMO", "AWS_REQUEST_FOR_PAYMENT"]]
    purchase_order_data_source_type: NotRequired[Literal["ASSOCIATED_PURCHASE_ORDER_REQUIRED", "PURCHASE_ORDER_NOT_REQUIRED"]]

@final
class ProcurementPortalPreference_EinvoiceDeliveryPreference_Read:
    connection_testing_method: Final[str]
    einvoice_delivery_activation_date: Final[str]
    einvoice_delivery_attachment_types: Final[list[str]]
    einvoice_delivery_document_types: Final[list[str]]
    protocol: Final[str]
    purchase_order_data_sources: Final[list[Any]]

class ProcurementPortalPreference_ProcurementPortalPreferenceSelector(TypedDict):
    invoice_unit_arns: NotRequired[Texts]

@final
class ProcurementPortalPreference_ProcurementPortalPreferenceSelector_Read:
    invoice_unit_arns: Final[list[str]]

class ProcurementPortalPreference_Tag(TypedDict):
    key: str
    value: str

class ProcurementPortalPreference_TestEnvPreference(TypedDict):
    buyer_domain: NotRequired[Literal["NetworkID"]]
    buyer_identifier: NotRequired[str]
    procurement_portal_instance_endpoint: NotRequired[str]
    procurement_portal_shared_secret: NotRequired[SecretText]
    supplier_domain: NotRequired[Literal["NetworkID"]]
    supplier_identifier: NotRequired[str]

@final
class ProcurementPortalPreference_TestEnvPreference_Read:
    buyer_domain: Final[str]
    buyer_identifier: Final[str]
    procurement_portal_instance_endpoint: Final[str]
    procurement_portal_shared_secret: Final[str]
    supplier_domain: Final[str]
    supplier_identifier: Final[str]

@final
class ProcurementPortalPreference(_Resource):
    """Creates and manages a procurement portal preference configuration for e-invoice delivery and purchase order retrieval."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        buyer_domain: Literal["NetworkID"],
        buyer_identifier: str,
        contacts: Sequence[ProcurementPortalPreference_Contact],
        einvoice_delivery_enabled: Bool,
        procurement_portal_name: Literal["SAP_BUSINESS_NETWORK", "COUPA"],
        purchase_order_retrieval_enabled: Bool,
        supplier_domain: Literal["NetworkID"],
        supplier_identifier: str,
        einvoice_delivery_preference: ProcurementPortalPreference_EinvoiceDeliveryPreference = ...,
        procurement_portal_instance_endpoint: str = ...,
        procurement_portal_shared_secret: SecretText = ...,
        selector: ProcurementPortalPreference_ProcurementPortalPreferenceSelector = ...,
        tags: Sequence[ProcurementPortalPreference_Tag] = ...,
        test_env_preference: ProcurementPortalPreference_TestEnvPreference = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_account_id: Final[str]
    """The AWS account ID associated with this procurement portal preference."""
    buyer_domain: Final[str]
    """The domain identifier for the buyer in the procurement portal."""
    buyer_identifier: Final[str]
    """The unique identifier for the buyer in the procurement portal."""
    contacts: Final[list[Any]]
    """List of contact information for portal administrators and technical contacts."""
    create_date: Final[str]
    """The date and time when the procurement portal preference was created."""
    einvoice_delivery_enabled: Final[Ref[bool]]
    """Indicates whether e-invoice delivery is enabled for this procurement portal preference."""
    einvoice_delivery_preference: Final[ProcurementPortalPreference_EinvoiceDeliveryPreference_Read]
    """Specifies the preferences for e-invoice delivery."""
    einvoice_delivery_preference_status: Final[str]
    """The current status of the e-invoice delivery preference."""
    last_update_date: Final[str]
    """The date and time when the procurement portal preference was last updated."""
    procurement_portal_instance_endpoint: Final[str]
    """The endpoint URL where e-invoices are delivered to the procurement portal."""
    procurement_portal_name: Final[str]
    """The name of the procurement portal."""
    procurement_portal_preference_arn: Final[str]
    """The Amazon Resource Name (ARN) of the procurement portal preference."""
    procurement_portal_shared_secret: Final[str]
    """The shared secret or authentication credential used for secure communication with the procurement portal."""
    purchase_order_retrieval_enabled: Final[Ref[bool]]
    """Indicates whether purchase order retrieval is enabled for this procurement portal preference."""
    purchase_order_retrieval_endpoint: Final[str]
    """The endpoint URL used for retrieving purchase orders from the procurement portal."""
    purchase_order_retrieval_preference_status: Final[str]
    """The current status of the purchase order retrieval preference."""
    selector: Final[ProcurementPortalPreference_ProcurementPortalPreferenceSelector_Read]
    """Specifies criteria for selecting which invoices should be processed."""
    supplier_domain: Final[str]
    """The domain identifier for the supplier in the procurement portal."""
    supplier_identifier: Final[str]
    """The unique identifier for the supplier in the procurement portal."""
    tags: Final[list[Any]]
    """The tags associated with this procurement portal preference."""
    test_env_preference: Final[ProcurementPortalPreference_TestEnvPreference_Read]
    """Configuration settings for the test environment of the procurement portal."""
    version: Final[Ref[int]]
    """The version number of the procurement portal preference configuration."""
