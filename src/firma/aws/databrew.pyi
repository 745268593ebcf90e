"""Resource types of AWS DataBrew. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Dataset_FormatOptions(TypedDict):
    csv: NotRequired[Dataset_CsvOptions]
    excel: NotRequired[Dataset_ExcelOptions]
    json: NotRequired[Dataset_JsonOptions]

class Dataset_CsvOptions(TypedDict):
    delimiter: NotRequired[str]
    header_row: NotRequired[Bool]

class Dataset_ExcelOptions(TypedDict):
    header_row: NotRequired[Bool]
    sheet_indexes: NotRequired[Sequence[Int]]
    sheet_names: NotRequired[Texts]

class Dataset_JsonOptions(TypedDict):
    multi_line: NotRequired[Bool]

@final
class Dataset_FormatOptions_Read:
    csv: Final[Dataset_CsvOptions_Read]
    excel: Final[Dataset_ExcelOptions_Read]
    json: Final[Dataset_JsonOptions_Read]

@final
class Dataset_CsvOptions_Read:
    delimiter: Final[str]
    header_row: Final[Ref[bool]]

@final
class Dataset_ExcelOptions_Read:
    header_row: Final[Ref[bool]]
    sheet_indexes: Final[list[Any]]
    sheet_names: Final[list[str]]

@final
class Dataset_JsonOptions_Read:
    multi_line: Final[Ref[bool]]

class Dataset_Input(TypedDict):
    data_catalog_input_definition: NotRequired[Dataset_DataCatalogInputDefinition]
    database_input_definition: NotRequired[Dataset_DatabaseInputDefinition]
    metadata: NotRequired[Dataset_Metadata]
    s3_input_definition: NotRequired[Dataset_S3Location3]

class Dataset_DataCatalogInputDefinition(TypedDict):
    catalog_id: NotRequired[str]
    database_name: NotRequired[str]
    table_name: NotRequired[str]
    temp_directory: NotRequired[Dataset_S3Location]

class Dataset_S3Location(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    key: NotRequired[str]

class Dataset_DatabaseInputDefinition(TypedDict):
    database_table_name: NotRequired[str]
    glue_connection_name: str
    query_string: NotRequired[str]
    temp_directory: NotRequired[Dataset_S3Location2]

class Dataset_S3Location2(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    key: NotRequired[str]

class Dataset_Metadata(TypedDict):
    source_arn: NotRequired[str]

class Dataset_S3Location3(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    key: NotRequired[str]

@final
class Dataset_Input_Read:
    data_catalog_input_definition: Final[Dataset_DataCatalogInputDefinition_Read]
    database_input_definition: Final[Dataset_DatabaseInputDefinition_Read]
    metadata: Final[Dataset_Metadata_Read]
    s3_input_definition: Final[Dataset_S3Location_Read3]

@final
class Dataset_DataCatalogInputDefinition_Read:
    catalog_id: Final[str]
    database_name: Final[str]
    table_name: Final[str]
    temp_directory: Final[Dataset_S3Location_Read]

@final
class Dataset_S3Location_Read:
    bucket: Final[str]
    bucket_owner: Final[str]
    key: Final[str]

@final
class Dataset_DatabaseInputDefinition_Read:
    database_table_name: Final[str]
    glue_connection_name: Final[str]
    query_string: Final[str]
    temp_directory: Final[Dataset_S3Location_Read2]

@final
class Dataset_S3Location_Read2:
    bucket: Final[str]
    bucket_owner: Final[str]
    key: Final[str]

@final
class Dataset_Metadata_Read:
    source_arn: Final[str]

@final
class Dataset_S3Location_Read3:
    bucket: Final[str]
    bucket_owner: Final[str]
    key: Final[str]

class Dataset_PathOptions(TypedDict):
    files_limit: NotRequired[Dataset_FilesLimit]
    last_modified_date_condition: NotRequired[Dataset_FilterExpression]
    parameters: NotRequired[Sequence[Dataset_PathParameter]]

class Dataset_FilesLimit(TypedDict):
    max_files: Int
    order: NotRequired[Literal["ASCENDING", "DESCENDING"]]
    ordered_by: NotRequired[Literal["LAST_MODIFIED_DATE"]]

class Dataset_FilterExpression(TypedDict):
    expression: str
    values_map: Sequence[Dataset_FilterValue]

class Dataset_FilterValue(TypedDict):
    value: str
    value_reference: str

class Dataset_PathParameter(TypedDict):
    dataset_parameter: Dataset_DatasetParameter
    path_parameter_name: str

class Dataset_DatasetParameter(TypedDict):
    create_column: NotRequired[Bool]
    datetime_options: NotRequired[Dataset_DatetimeOptions]
    filter: NotRequired[Dataset_FilterExpression2]
    name: str
    type: Literal["String", "Number", "Datetime"]

class Dataset_DatetimeOptions(TypedDict):
    format: str
    locale_code: NotRequired[str]
    timezone_offset: NotRequired[str]

class Dataset_FilterExpression2(TypedDict):
    expression: str
    values_map: Sequence[Dataset_FilterValue]

@final
class Dataset_PathOptions_Read:
    files_limit: Final[Dataset_FilesLimit_Read]
    last_modified_date_condition: Final[Dataset_FilterExpression_Read]
    parameters: Final[list[Any]]

@final
class Dataset_FilesLimit_Read:
    max_files: Final[Ref[int]]
    order: Final[str]
    ordered_by: Final[str]

@final
class Dataset_FilterExpression_Read:
    expression: Final[str]
    values_map: Final[list[Any]]

class Dataset_Tag(TypedDict):
    key: str
    value: str

@final
class Dataset(_Resource):
    """Resource schema for AWS::DataBrew::Dataset."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        input: Dataset_Input,
        name: str,
        format: Literal["CSV", "JSON", "PARQUET", "EXCEL", "ORC"] = ...,
        format_options: Dataset_FormatOptions = ...,
        path_options: Dataset_PathOptions = ...,
        source: Literal["S3", "DATA-CATALOG", "DATABASE"] = ...,
        tags: Sequence[Dataset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    format: Final[str]
    """Dataset format"""
    format_options: Final[Dataset_FormatOptions_Read]
    """Format options for dataset"""
    input: Final[Dataset_Input_Read]
    """Input"""
    name: Final[str]
    """Dataset name"""
    path_options: Final[Dataset_PathOptions_Read]
    """Path options for dataset"""
    source: Final[str]
    """Source type of the dataset"""
    tags: Final[list[Any]]

class Job_DataCatalogOutput(TypedDict):
    catalog_id: NotRequired[str]
    database_name: str
    database_options: NotRequired[Job_DatabaseTableOutputOptions]
    overwrite: NotRequired[Bool]
    s3_options: NotRequired[Job_S3TableOutputOptions]
    table_name: str

class Job_DatabaseTableOutputOptions(TypedDict):
    table_name: str
    temp_directory: NotRequired[Job_S3Location]

class Job_S3Location(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    key: NotRequired[str]

class Job_S3TableOutputOptions(TypedDict):
    location: Job_S3Location2

class Job_S3Location2(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    key: NotRequired[str]

class Job_DatabaseOutput(TypedDict):
    database_options: Job_DatabaseTableOutputOptions2
    database_output_mode: NotRequired[Literal["NEW_TABLE"]]
    glue_connection_name: str

class Job_DatabaseTableOutputOptions2(TypedDict):
    table_name: str
    temp_directory: NotRequired[Job_S3Location]

class Job_JobSample(TypedDict):
    mode: NotRequired[Literal["FULL_DATASET", "CUSTOM_ROWS"]]
    size: NotRequired[Int]

@final
class Job_JobSample_Read:
    mode: Final[str]
    size: Final[Ref[int]]

class Job_OutputLocation(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    key: NotRequired[str]

@final
class Job_OutputLocation_Read:
    bucket: Final[str]
    bucket_owner: Final[str]
    key: Final[str]

class Job_Output(TypedDict):
    compression_format: NotRequired[Literal["GZIP", "LZ4", "SNAPPY", "BZIP2", "DEFLATE", "LZO", "BROTLI", "ZSTD", "ZLIB"]]
    format: NotRequired[Literal["CSV", "JSON", "PARQUET", "GLUEPARQUET", "AVRO", "ORC", "XML", "TABLEAUHYPER"]]
    format_options: NotRequired[Job_OutputFormatOptions]
    location: Job_S3Location3
    max_output_files: NotRequired[Int]
    overwrite: NotRequired[Bool]
    partition_columns: NotRequired[Texts]

class Job_OutputFormatOptions(TypedDict):
    csv: NotRequired[Job_CsvOutputOptions]

class Job_CsvOutputOptions(TypedDict):
    delimiter: NotRequired[str]

class Job_S3Location3(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    key: NotRequired[str]

class Job_ProfileConfiguration(TypedDict):
    column_statistics_configurations: NotRequired[Sequence[Job_ColumnStatisticsConfiguration]]
    dataset_statistics_configuration: NotRequired[Job_StatisticsConfiguration2]
    entity_detector_configuration: NotRequired[Job_EntityDetectorConfiguration]
    profile_columns: NotRequired[Sequence[Job_ColumnSelector2]]

class Job_ColumnStatisticsConfiguration(TypedDict):
    selectors: NotRequired[Sequence[Job_ColumnSelector]]
    statistics: Job_StatisticsConfiguration

class Job_ColumnSelector(TypedDict):
    name: NotRequired[str]
    regex: NotRequired[str]

class Job_StatisticsConfiguration(TypedDict):
    included_statistics: NotRequired[Texts]
    overrides: NotRequired[Sequence[Job_StatisticOverride]]

class Job_StatisticOverride(TypedDict):
    parameters: Mapping[str, str]
    statistic: str

class Job_StatisticsConfiguration2(TypedDict):
    included_statistics: NotRequired[Texts]
    overrides: NotRequired[Sequence[Job_StatisticOverride]]

class Job_EntityDetectorConfiguration(TypedDict):
    allowed_statistics: NotRequired[Job_AllowedStatistics]
    entity_types: Texts

class Job_AllowedStatistics(TypedDict):
    statistics: Texts

class Job_ColumnSelector2(TypedDict):
    name: NotRequired[str]
    regex: NotRequired[str]

@final
class Job_ProfileConfiguration_Read:
    column_statistics_configurations: Final[list[Any]]
    dataset_statistics_configuration: Final[Job_StatisticsConfiguration_Read]
    entity_detector_configuration: Final[Job_EntityDetectorConfiguration_Read]
    profile_columns: Final[list[Any]]

@final
class Job_StatisticsConfiguration_Read:
    included_statistics: Final[list[str]]
    overrides: Final[list[Any]]

@final
class Job_EntityDetectorConfiguration_Read:
    allowed_statistics: Final[Job_AllowedStatistics_Read]
    entity_types: Final[list[str]]

@final
class Job_AllowedStatistics_Read:
    statistics: Final[list[str]]

class Job_Recipe(TypedDict):
    name: str
    version: NotRequired[str]

@final
class Job_Recipe_Read:
    name: Final[str]
    version: Final[str]

class Job_Tag(TypedDict):
    key: str
    value: str

class Job_ValidationConfiguration(TypedDict):
    ruleset_arn: str
    validation_mode: NotRequired[Literal["CHECK_ALL"]]

@final
class Job(_Resource):
    """Resource schema for AWS::DataBrew::Job."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        role_arn: str,
        type: Literal["PROFILE", "RECIPE"],
        data_catalog_outputs: Sequence[Job_DataCatalogOutput] = ...,
        database_outputs: Sequence[Job_DatabaseOutput] = ...,
        dataset_name: str = ...,
        encryption_key_arn: str = ...,
        encryption_mode: Literal["SSE-KMS", "SSE-S3"] = ...,
        job_sample: Job_JobSample = ...,
        log_subscription: Literal["ENABLE", "DISABLE"] = ...,
        max_capacity: Int = ...,
        max_retries: Int = ...,
        output_location: Job_OutputLocation = ...,
        outputs: Sequence[Job_Output] = ...,
        profile_configuration: Job_ProfileConfiguration = ...,
        project_name: str = ...,
        recipe: Job_Recipe = ...,
        tags: Sequence[Job_Tag] = ...,
        timeout: Int = ...,
        validation_configurations: Sequence[Job_ValidationConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_catalog_outputs: Final[list[Any]]
    database_outputs: Final[list[Any]]
    dataset_name: Final[str]
    """Dataset name"""
    encryption_key_arn: Final[str]
    """Encryption Key Arn"""
    encryption_mode: Final[str]
    """Encryption mode"""
    job_sample: Final[Job_JobSample_Read]
    """Job Sample"""
    log_subscription: Final[str]
    """Log subscription"""
    max_capacity: Final[Ref[int]]
    """Max capacity"""
    max_retries: Final[Ref[int]]
    """Max retries"""
    name: Final[str]
    """Job name"""
    output_location: Final[Job_OutputLocation_Read]
    """Output location"""
    outputs: Final[list[Any]]
    profile_configuration: Final[Job_ProfileConfiguration_Read]
    """Profile Job configuration"""
    project_name: Final[str]
    """Project name"""
    recipe: Final[Job_Recipe_Read]
    role_arn: Final[str]
    """Role arn"""
    tags: Final[list[Any]]
    timeout: Final[Ref[int]]
    """Timeout"""
    type: Final[str]
    """Job type"""
    validation_configurations: Final[list[Any]]
    """Data quality rules configuration"""

class Project_Sample(TypedDict):
    size: NotRequired[Int]
    type: Literal["FIRST_N", "LAST_N", "RANDOM"]

@final
class Project_Sample_Read:
    size: Final[Ref[int]]
    type: Final[str]

class Project_Tag(TypedDict):
    key: str
    value: str

@final
class Project(_Resource):
    """Resource schema for AWS::DataBrew::Project."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_name: str,
        name: str,
        recipe_name: str,
        role_arn: str,
        sample: Project_Sample = ...,
        tags: Sequence[Project_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_name: Final[str]
    """Dataset name"""
    name: Final[str]
    """Project name"""
    recipe_name: Final[str]
    """Recipe name"""
    role_arn: Final[str]
    """Role arn"""
    sample: Final[Project_Sample_Read]
    """Sample"""
    tags: Final[list[Any]]

class Recipe_RecipeStep(TypedDict):
    action: Recipe_Action
    condition_expressions: NotRequired[Sequence[Recipe_ConditionExpression]]

class Recipe_Action(TypedDict):
    operation: str
    parameters: NotRequired[Recipe_ActionParameters]

class Recipe_ActionParameters(TypedDict):
    aggregate_function: NotRequired[str]
    base: NotRequired[str]
    case_statement: NotRequired[str]
    category_map: NotRequired[str]
    chars_to_remove: NotRequired[str]
    collapse_consecutive_whitespace: NotRequired[str]
    column_data_type: NotRequired[str]
    column_range: NotRequired[str]
    count: NotRequired[str]
    custom_characters: NotRequired[str]
    custom_stop_words: NotRequired[str]
    custom_value: NotRequired[str]
    datasets_columns: NotRequired[str]
    date_add_value: NotRequired[str]
    date_time_format: NotRequired[str]
    date_time_parameters: NotRequired[str]
    delete_other_rows: NotRequired[str]
    delimiter: NotRequired[str]
    end_pattern: NotRequired[str]
    end_position: NotRequired[str]
    end_value: NotRequired[str]
    expand_contractions: NotRequired[str]
    exponent: NotRequired[str]
    false_string: NotRequired[str]
    group_by_agg_function_options: NotRequired[str]
    group_by_columns: NotRequired[str]
    hidden_columns: NotRequired[str]
    ignore_case: NotRequired[str]
    include_in_split: NotRequired[str]
    input: NotRequired[Recipe_ActionParametersInput]
    interval: NotRequired[str]
    is_text: NotRequired[str]
    join_keys: NotRequired[str]
    join_type: NotRequired[str]
    left_columns: NotRequired[str]
    limit: NotRequired[str]
    lower_bound: NotRequired[str]
    map_type: NotRequired[str]
    mode_type: NotRequired[str]
    multi_line: NotRequired[Bool]
    num_rows: NotRequired[str]
    num_rows_after: NotRequired[str]
    num_rows_before: NotRequired[str]
    order_by_column: NotRequired[str]
    order_by_columns: NotRequired[str]
    other: NotRequired[str]
    pattern: NotRequired[str]
    pattern_option1: NotRequired[str]
    pattern_option2: NotRequired[str]
    pattern_options: NotRequired[str]
    period: NotRequired[str]
    position: NotRequired[str]
    remove_all_punctuation: NotRequired[str]
    remove_all_quotes: NotRequired[str]
    remove_all_whitespace: NotRequired[str]
    remove_custom_characters: NotRequired[str]
    remove_custom_value: NotRequired[str]
    remove_leading_and_trailing_punctuation: NotRequired[str]
    remove_leading_and_trailing_quotes: NotRequired[str]
    remove_leading_and_trailing_whitespace: NotRequired[str]
    remove_letters: NotRequired[str]
    remove_numbers: NotRequired[str]
    remove_source_column: NotRequired[str]
    remove_special_characters: NotRequired[str]
    right_columns: NotRequired[str]
    sample_size: NotRequired[str]
    sample_type: NotRequired[str]
    second_input: NotRequired[str]
    secondary_inputs: NotRequired[Sequence[Recipe_SecondaryInput]]
    sheet_indexes: NotRequired[Sequence[Int]]
    sheet_names: NotRequired[Texts]
    source_column: NotRequired[str]
    source_column1: NotRequired[str]
    source_column2: NotRequired[str]
    source_columns: NotRequired[str]
    start_column_index: NotRequired[str]
    start_pattern: NotRequired[str]
    start_position: NotRequired[str]
    start_value: NotRequired[str]
    stemming_mode: NotRequired[str]
    step_count: NotRequired[str]
    step_index: NotRequired[str]
    stop_words_mode: NotRequired[str]
    strategy: NotRequired[str]
    target_column: NotRequired[str]
    target_column_names: NotRequired[str]
    target_date_format: NotRequired[str]
    target_index: NotRequired[str]
    time_zone: NotRequired[str]
    tokenizer_pattern: NotRequired[str]
    true_string: NotRequired[str]
    udf_lang: NotRequired[str]
    units: NotRequired[str]
    unpivot_column: NotRequired[str]
    upper_bound: NotRequired[str]
    use_new_data_frame: NotRequired[str]
    value: NotRequired[str]
    value1: NotRequired[str]
    value2: NotRequired[str]
    value_column: NotRequired[str]
    view_frame: NotRequired[str]

class Recipe_ActionParametersInput(TypedDict):
    data_catalog_input_definition: NotRequired[Recipe_DataCatalogInputDefinition]
    s3_input_definition: NotRequired[Recipe_S3Location2]

class Recipe_DataCatalogInputDefinition(TypedDict):
    catalog_id: NotRequired[str]
    database_name: NotRequired[str]
    table_name: NotRequired[str]
    temp_directory: NotRequired[Recipe_S3Location]

class Recipe_S3Location(TypedDict):
    bucket: str
    key: NotRequired[str]

class Recipe_S3Location2(TypedDict):
    bucket: str
    key: NotRequired[str]

class Recipe_SecondaryInput(TypedDict):
    data_catalog_input_definition: NotRequired[Recipe_DataCatalogInputDefinition2]
    s3_input_definition: NotRequired[Recipe_S3Location3]

class Recipe_DataCatalogInputDefinition2(TypedDict):
    catalog_id: NotRequired[str]
    database_name: NotRequired[str]
    table_name: NotRequired[str]
    temp_directory: NotRequired[Recipe_S3Location]

class Recipe_S3Location3(TypedDict):
    bucket: str
    key: NotRequired[str]

class Recipe_ConditionExpression(TypedDict):
    condition: str
    target_column: str
    value: NotRequired[str]

class Recipe_Tag(TypedDict):
    key: str
    value: str

@final
class Recipe(_Resource):
    """Resource schema for AWS::DataBrew::Recipe."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        steps: Sequence[Recipe_RecipeStep],
        description: str = ...,
        tags: Sequence[Recipe_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Description of the recipe"""
    name: Final[str]
    """Recipe name"""
    steps: Final[list[Any]]
    tags: Final[list[Any]]

class Ruleset_Rule(TypedDict):
    check_expression: str
    column_selectors: NotRequired[Sequence[Ruleset_ColumnSelector]]
    disabled: NotRequired[Bool]
    name: str
    substitution_map: NotRequired[Sequence[Ruleset_SubstitutionValue]]
    threshold: NotRequired[Ruleset_Threshold]

class Ruleset_ColumnSelector(TypedDict):
    name: NotRequired[str]
    regex: NotRequired[str]

class Ruleset_SubstitutionValue(TypedDict):
    value: str
    value_reference: str

class Ruleset_Threshold(TypedDict):
    type: NotRequired[Literal["GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "LESS_THAN"]]
    unit: NotRequired[Literal["COUNT", "PERCENTAGE"]]
    value: Number

class Ruleset_Tag(TypedDict):
    key: str
    value: str

@final
class Ruleset(_Resource):
    """Resource schema for AWS::DataBrew::Ruleset."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        rules: Sequence[Ruleset_Rule],
        target_arn: str,
        description: str = ...,
        tags: Sequence[Ruleset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Description of the Ruleset"""
    name: Final[str]
    """Name of the Ruleset"""
    rules: Final[list[Any]]
    """List of the data quality rules in the ruleset"""
    tags: Final[list[Any]]
    target_arn: Final[str]
    """Arn of the target resource (dataset) to apply the ruleset to"""

class Schedule_Tag(TypedDict):
    key: str
    value: str

@final
class Schedule(_Resource):
    """Resource schema for AWS::DataBrew::Schedule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cron_expression: str,
        name: str,
        job_names: Texts = ...,
        tags: Sequence[Schedule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cron_expression: Final[str]
    """Schedule cron"""
    job_names: Final[list[str]]
    name: Final[str]
    """Schedule Name"""
    tags: Final[list[Any]]
