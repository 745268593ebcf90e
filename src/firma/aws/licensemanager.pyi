"""Resource types of AWS LicenseManager. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Grant_Tag(TypedDict):
    key: str
    value: str

@final
class Grant(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allowed_operations: Sequence[Literal["CheckInLicense", "CheckoutBorrowLicense", "CheckoutLicense", "CreateGrant", "CreateToken", "ExtendConsumptionLicense", "ListPurchasedLicenses"]] = ...,
        grant_name: str = ...,
        home_region: str = ...,
        license_arn: str = ...,
        principals: Texts = ...,
        status: Literal["ACTIVE", "DELETED", "DISABLED", "FAILED_WORKFLOW", "PENDING_ACCEPT", "PENDING_DELETE", "PENDING_WORKFLOW", "REJECTED", "WORKFLOW_COMPLETED"] = ...,
        tags: Sequence[Grant_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_operations: Final[list[str]]
    grant_arn: Final[str]
    """Arn of the grant."""
    grant_name: Final[str]
    """Name for the created Grant."""
    home_region: Final[str]
    """Home region for the created grant."""
    license_arn: Final[str]
    """License Arn for the grant."""
    principals: Final[list[str]]
    status: Final[str]
    tags: Final[list[Any]]
    """A list of tags to attach."""
    version: Final[str]
    """The version of the grant."""

class License_ConsumptionConfiguration(TypedDict):
    borrow_configuration: NotRequired[License_BorrowConfiguration]
    provisional_configuration: NotRequired[License_ProvisionalConfiguration]
    renew_type: NotRequired[Literal["Monthly", "None", "Weekly"]]

class License_BorrowConfiguration(TypedDict):
    allow_early_check_in: Bool
    max_time_to_live_in_minutes: Int

class License_ProvisionalConfiguration(TypedDict):
    max_time_to_live_in_minutes: Int

@final
class License_ConsumptionConfiguration_Read:
    borrow_configuration: Final[License_BorrowConfiguration_Read]
    provisional_configuration: Final[License_ProvisionalConfiguration_Read]
    renew_type: Final[str]

@final
class License_BorrowConfiguration_Read:
    allow_early_check_in: Final[Ref[bool]]
    max_time_to_live_in_minutes: Final[Ref[int]]

@final
class License_ProvisionalConfiguration_Read:
    max_time_to_live_in_minutes: Final[Ref[int]]

class License_Entitlement(TypedDict):
    allow_check_in: NotRequired[Bool]
    max_count: NotRequired[Int]
    name: str
    overage: NotRequired[Bool]
    unit: Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"]
    value: NotRequired[str]

class License_IssuerData(TypedDict):
    name: str
    sign_key: NotRequired[str]

@final
class License_IssuerData_Read:
    name: Final[str]
    sign_key: Final[str]

class License_Metadata(TypedDict):
    name: str
    value: str

class License_Tag(TypedDict):
    key: str
    value: str

class License_ValidityDateFormat(TypedDict):
    begin: str
    end: str

@final
class License_ValidityDateFormat_Read:
    begin: Final[str]
    end: Final[str]

@final
class License(_Resource):
    """Resource Type definition for AWS::LicenseManager::License"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        beneficiary: str,
        consumption_configuration: License_ConsumptionConfiguration,
        entitlements: Sequence[License_Entitlement],
        home_region: str,
        issuer: License_IssuerData,
        license_name: str,
        product_name: str,
        product_sku: str,
        validity: License_ValidityDateFormat,
        license_metadata: Sequence[License_Metadata] = ...,
        status: str = ...,
        tags: Sequence[License_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    beneficiary: Final[str]
    """Beneficiary of the license."""
    consumption_configuration: Final[License_ConsumptionConfiguration_Read]
    entitlements: Final[list[Any]]
    home_region: Final[str]
    """Home region for the created license."""
    issuer: Final[License_IssuerData_Read]
    license_arn: Final[str]
    """Amazon Resource Name is a unique name for each resource."""
    license_metadata: Final[list[Any]]
    license_name: Final[str]
    """Name for the created license."""
    product_name: Final[str]
    """Product name for the created license."""
    product_sku: Final[str]
    """ProductSKU of the license."""
    status: Final[str]
    tags: Final[list[Any]]
    """A list of tags to attach."""
    validity: Final[License_ValidityDateFormat_Read]
    version: Final[str]
    """The version of the license."""

class LicenseAssetGroup_LicenseAssetGroupConfiguration(TypedDict):
    usage_dimension: NotRequired[str]

class LicenseAssetGroup_LicenseAssetGroupProperty(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class LicenseAssetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class LicenseAssetGroup(_Resource):
    """Resource Type definition for AWS::LicenseManager::LicenseAssetGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        associated_license_asset_ruleset_arns: Texts,
        license_asset_group_configurations: Sequence[LicenseAssetGroup_LicenseAssetGroupConfiguration],
        name: str,
        description: str = ...,
        properties: Sequence[LicenseAssetGroup_LicenseAssetGroupProperty] = ...,
        tags: Sequence[LicenseAssetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_license_asset_ruleset_arns: Final[list[str]]
    """ARNs of associated license asset rulesets."""
    description: Final[str]
    """License asset group description."""
    license_asset_group_arn: Final[str]
    """Amazon Resource Name (ARN) of the license asset group."""
    license_asset_group_configurations: Final[list[Any]]
    """License asset group configurations."""
    name: Final[str]
    """License asset group name."""
    properties: Final[list[Any]]
    """License asset group properties."""
    tags: Final[list[Any]]
    """Tags to add to the license asset group."""

class LicenseAssetRuleSet_LicenseAssetRule(TypedDict):
    rule_statement: LicenseAssetRuleSet_RuleStatement

class LicenseAssetRuleSet_RuleStatement(TypedDict):
    instance_rule_statement: NotRequired[LicenseAssetRuleSet_InstanceRuleStatement]
    license_configuration_rule_statement: NotRequired[LicenseAssetRuleSet_LicenseConfigurationRuleStatement]
    license_rule_statement: NotRequired[LicenseAssetRuleSet_LicenseRuleStatement]

class LicenseAssetRuleSet_InstanceRuleStatement(TypedDict):
    and_rule_statement: NotRequired[LicenseAssetRuleSet_AndRuleStatement]
    matching_rule_statement: NotRequired[LicenseAssetRuleSet_MatchingRuleStatement2]
    or_rule_statement: NotRequired[LicenseAssetRuleSet_OrRuleStatement]

class LicenseAssetRuleSet_AndRuleStatement(TypedDict):
    matching_rule_statements: NotRequired[Sequence[LicenseAssetRuleSet_MatchingRuleStatement]]

class LicenseAssetRuleSet_MatchingRuleStatement(TypedDict):
    constraint: str
    key_to_match: str
    value_to_match: Texts

class LicenseAssetRuleSet_MatchingRuleStatement2(TypedDict):
    constraint: str
    key_to_match: str
    value_to_match: Texts

class LicenseAssetRuleSet_OrRuleStatement(TypedDict):
    matching_rule_statements: NotRequired[Sequence[LicenseAssetRuleSet_MatchingRuleStatement3]]

class LicenseAssetRuleSet_MatchingRuleStatement3(TypedDict):
    constraint: str
    key_to_match: str
    value_to_match: Texts

class LicenseAssetRuleSet_LicenseConfigurationRuleStatement(TypedDict):
    and_rule_statement: NotRequired[LicenseAssetRuleSet_AndRuleStatement2]
    matching_rule_statement: NotRequired[LicenseAssetRuleSet_MatchingRuleStatement4]
    or_rule_statement: NotRequired[LicenseAssetRuleSet_OrRuleStatement2]

class LicenseAssetRuleSet_AndRuleStatement2(TypedDict):
    matching_rule_statements: NotRequired[Sequence[LicenseAssetRuleSet_MatchingRuleStatement]]

class LicenseAssetRuleSet_MatchingRuleStatement4(TypedDict):
    constraint: str
    key_to_match: str
    value_to_match: Texts

class LicenseAssetRuleSet_OrRuleStatement2(TypedDict):
    matching_rule_statements: NotRequired[Sequence[LicenseAssetRuleSet_MatchingRuleStatement3]]

class LicenseAssetRuleSet_LicenseRuleStatement(TypedDict):
    and_rule_statement: NotRequired[LicenseAssetRuleSet_AndRuleStatement3]
    matching_rule_statement: NotRequired[LicenseAssetRuleSet_MatchingRuleStatement5]
    or_rule_statement: NotRequired[LicenseAssetRuleSet_OrRuleStatement3]

class LicenseAssetRuleSet_AndRuleStatement3(TypedDict):
    matching_rule_statements: NotRequired[Sequence[LicenseAssetRuleSet_MatchingRuleStatement]]

class LicenseAssetRuleSet_MatchingRuleStatement5(TypedDict):
    constraint: str
    key_to_match: str
    value_to_match: Texts

class LicenseAssetRuleSet_OrRuleStatement3(TypedDict):
    matching_rule_statements: NotRequired[Sequence[LicenseAssetRuleSet_MatchingRuleStatement3]]

class LicenseAssetRuleSet_Tag(TypedDict):
    key: str
    value: str

@final
class LicenseAssetRuleSet(_Resource):
    """Resource schema for AWS::LicenseManager::LicenseAssetRuleSet."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        rules: Sequence[LicenseAssetRuleSet_LicenseAssetRule],
        description: str = ...,
        tags: Sequence[LicenseAssetRuleSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """License asset ruleset description."""
    license_asset_ruleset_arn: Final[str]
    """Amazon Resource Name (ARN) of the license asset ruleset."""
    name: Final[str]
    """License asset ruleset name."""
    rules: Final[list[Any]]
    """License asset rules."""
    tags: Final[list[Any]]
    """Tags to add to the license asset ruleset."""

class LicenseConfiguration_ProductInformation(TypedDict):
    product_information_filter_list: Sequence[LicenseConfiguration_ProductInformationFilter]
    resource_type: str

class LicenseConfiguration_ProductInformationFilter(TypedDict):
    product_information_filter_comparator: str
    product_information_filter_name: str
    product_information_filter_value: NotRequired[Texts]

class LicenseConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class LicenseConfiguration(_Resource):
    """Resource schema for AWS::LicenseManager::LicenseConfiguration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        license_counting_type: Literal["vCPU", "Instance", "Core", "Socket"],
        name: str,
        description: str = ...,
        disassociate_when_not_found: Bool = ...,
        license_count: Int = ...,
        license_count_hard_limit: Bool = ...,
        license_expiry: Int = ...,
        license_rules: Texts = ...,
        product_information_list: Sequence[LicenseConfiguration_ProductInformation] = ...,
        tags: Sequence[LicenseConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Description of the license configuration."""
    disassociate_when_not_found: Final[Ref[bool]]
    """When true, disassociates a resource when software is uninstalled."""
    license_configuration_arn: Final[str]
    """Amazon Resource Name (ARN) of the license configuration."""
    license_configuration_id: Final[str]
    """Unique ID of the license configuration."""
    license_count: Final[Ref[int]]
    """Number of licenses managed by the license configuration."""
    license_count_hard_limit: Final[Ref[bool]]
    """Indicates whether hard or soft license enforcement is used."""
    license_counting_type: Final[str]
    """Dimension used to track the license inventory."""
    license_expiry: Final[Ref[int]]
    """License configuration expiry as an epoch timestamp (seconds since 1970-01-01T00:00:00Z)."""
    license_rules: Final[list[str]]
    """License rules."""
    name: Final[str]
    """Name of the license configuration."""
    owner_account_id: Final[str]
    """Account ID of the owner of the license configuration."""
    product_information_list: Final[list[Any]]
    """Product information."""
    status: Final[str]
    """License configuration status."""
    tags: Final[list[Any]]
    """Tags to add to the license configuration."""

class ReportGenerator_ReportContext(TypedDict):
    license_asset_group_arns: NotRequired[Texts]
    license_configuration_arns: NotRequired[Texts]
    report_end_date: NotRequired[str]
    report_start_date: NotRequired[str]

@final
class ReportGenerator_ReportContext_Read:
    license_asset_group_arns: Final[list[str]]
    license_configuration_arns: Final[list[str]]
    report_end_date: Final[str]
    report_start_date: Final[str]

class ReportGenerator_ReportFrequency(TypedDict):
    period: NotRequired[Literal["DAY", "WEEK", "MONTH", "ONE_TIME"]]
    value: NotRequired[Int]

@final
class ReportGenerator_ReportFrequency_Read:
    period: Final[str]
    value: Final[Ref[int]]

@final
class ReportGenerator_S3Location_Read:
    bucket: Final[str]
    key_prefix: Final[str]

class ReportGenerator_Tag(TypedDict):
    key: str
    value: str

@final
class ReportGenerator(_Resource):
    """A report generator that creates periodic reports about your AWS License Manager license configurations."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        report_context: ReportGenerator_ReportContext,
        report_frequency: ReportGenerator_ReportFrequency,
        report_generator_name: str,
        report_type: Sequence[Literal["LicenseConfigurationSummaryReport", "LicenseConfigurationUsageReport", "LicenseAssetGroupUsageReport"]],
        description: str = ...,
        tags: Sequence[ReportGenerator_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) of the report generator."""
    create_time: Final[str]
    """Time the report was created."""
    description: Final[str]
    """Description of the report generator."""
    report_context: Final[ReportGenerator_ReportContext_Read]
    """Details of the license configurations and asset groups that this generator reports on."""
    report_creator_account: Final[str]
    """The AWS account ID used to create the report generator."""
    report_frequency: Final[ReportGenerator_ReportFrequency_Read]
    """Details about how frequently reports are generated."""
    report_generator_name: Final[str]
    """Name of the report generator."""
    report_type: Final[list[str]]
    """Type of reports to generate."""
    s3_location: Final[ReportGenerator_S3Location_Read]
    """Details of the S3 bucket that report generator reports are published to."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
