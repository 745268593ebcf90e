"""Resource types of AWS B2BI. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Capability_CapabilityConfiguration(TypedDict):
    edi: Capability_EdiConfiguration

class Capability_EdiConfiguration(TypedDict):
    capability_direction: NotRequired[Literal["INBOUND", "OUTBOUND"]]
    input_location: Capability_S3Location
    output_location: Capability_S3Location2
    transformer_id: str
    type: Capability_EdiType

class Capability_S3Location(TypedDict):
    bucket_name: NotRequired[str]
    key: NotRequired[str]

class Capability_S3Location2(TypedDict):
    bucket_name: NotRequired[str]
    key: NotRequired[str]

class Capability_EdiType(TypedDict):
    x12_details: Capability_X12Details

class Capability_X12Details(TypedDict):
    transaction_set: NotRequired[Literal["X12_100", "X12_101", "X12_102", "X12_103", "X12_104", "X12_105", "X12_106", "X12_107", "X12_108", "X12_109", "X12_110", "X12_111", "X12_112", "X12_113", "X12_120", "X12_121", "X12_124", "X12_125", "X12_126", "X12_127", "X12_128", "X12_129", "X12_130", "X12_131", "X12_132", "X12_133", "X12_135", "X12_138", "X12_139", "X12_140", "X12_141", "X12_142", "X12_143", "X12_144", "X12_146", "X12_147", "X12_148", "X12_149", "X12_150", "X12_151", "X12_152", "X12_153", "X12_154", "X12_155", "X12_157", "X12_158", "X12_159", "X12_160", "X12_161", "X12_163", "X12_170", "X12_175", "X12_176", "X12_179", "X12_180", "X12_185", "X12_186", "X12_187", "X12_188", "X12_189", "X12_190", "X12_191", "X12_194", "X12_195", "X12_196", "X12_197", "X12_198", "X12_199", "X12_200", "X12_201", "X12_202", "X12_203", "X12_204", "X12_205", "X12_206", "X12_210", "X12_211", "X12_212", "X12_213", "X12_214", "X12_215", "X12_216", "X12_217", "X12_218", "X12_219", "X12_220", "X12_222", "X12_223", "X12_224", "X12_225", "X12_227", "X12_228", "X12_240", "X12_242", "X12_244", "X12_245", "X12_248", "X12_249", "X12_250", "X12_251", "X12_252", "X12_255", "X12_256", "X12_259", "X12_260", "X12_261", "X12_262", "X12_263", "X12_264", "X12_265", "X12_266", "X12_267", "X12_268", "X12_269", "X12_270", "X12_271", "X12_272", "X12_273", "X12_274", "X12_275", "X12_276", "X12_277", "X12_278", "X12_280", "X12_283", "X12_284", "X12_285", "X12_286", "X12_288", "X12_290", "X12_300", "X12_301", "X12_303", "X12_304", "X12_309", "X12_310", "X12_311", "X12_312", "X12_313", "X12_315", "X12_317", "X12_319", "X12_322", "X12_323", "X12_324", "X12_325", "X12_326", "X12_350", "X12_352", "X12_353", "X12_354", "X12_355", "X12_356", "X12_357", "X12_358", "X12_361", "X12_362", "X12_404", "X12_410", "X12_412", "X12_414", "X12_417", "X12_418", "X12_419", "X12_420", "X12_421", "X12_422", "X12_423", "X12_424", "X12_425", "X12_426", "X12_429", "X12_431", "X12_432", "X12_433", "X12_434", "X12_435", "X12_436", "X12_437", "X12_440", "X12_451", "X12_452", "X12_453", "X12_455", "X12_456", "X12_460", "X12_463", "X12_466", "X12_468", "X12_470", "X12_475", "X12_485", "X12_486", "X12_490", "X12_492", "X12_494", "X12_500", "X12_501", "X12_503", "X12_504", "X12_511", "X12_517", "X12_521", "X12_527", "X12_536", "X12_540", "X12_561", "X12_567", "X12_568", "X12_601", "X12_602", "X12_620", "X12_625", "X12_650", "X12_715", "X12_753", "X12_754", "X12_805", "X12_806", "X12_810", "X12_811", "X12_812", "X12_813", "X12_814", "X12_815", "X12_816", "X12_818", "X12_819", "X12_820", "X12_821", "X12_822", "X12_823", "X12_824", "X12_826", "X12_827", "X12_828", "X12_829", "X12_830", "X12_831", "X12_832", "X12_833", "X12_834", "X12_835", "X12_836", "X12_837", "X12_838", "X12_839", "X12_840", "X12_841", "X12_842", "X12_843", "X12_844", "X12_845", "X12_846", "X12_847", "X12_848", "X12_849", "X12_850", "X12_851", "X12_852", "X12_853", "X12_854", "X12_855", "X12_856", "X12_857", "X12_858", "X12_859", "X12_860", "X12_861", "X12_862", "X12_863", "X12_864", "X12_865", "X12_866", "X12_867", "X12_868", "X12_869", "X12_870", "X12_871", "X12_872", "X12_873", "X12_874", "X12_875", "X12_876", "X12_877", "X12_878", "X12_879", "X12_880", "X12_881", "X12_882", "X12_883", "X12_884", "X12_885", "X12_886", "X12_887", "X12_888", "X12_889", "X12_891", "X12_893", "X12_894", "X12_895", "X12_896", "X12_920", "X12_924", "X12_925", "X12_926", "X12_928", "X12_940", "X12_943", "X12_944", "X12_945", "X12_947", "X12_980", "X12_990", "X12_993", "X12_996", "X12_997", "X12_998", "X12_999", "X12_270_X279", "X12_271_X279", "X12_275_X210", "X12_275_X211", "X12_276_X212", "X12_277_X212", "X12_277_X214", "X12_277_X364", "X12_278_X217", "X12_820_X218", "X12_820_X306", "X12_824_X186", "X12_834_X220", "X12_834_X307", "X12_834_X318", "X12_835_X221", "X12_837_X222", "X12_837_X223", "X12_837_X224", "X12_837_X291", "X12_837_X292", "X12_837_X298", "X12_999_X231"]]
    version: NotRequired[Literal["VERSION_4010", "VERSION_4030", "VERSION_4050", "VERSION_4060", "VERSION_5010", "VERSION_5010_HIPAA"]]

@final
class Capability_CapabilityConfiguration_Read:
    edi: Final[Capability_EdiConfiguration_Read]

@final
class Capability_EdiConfiguration_Read:
    capability_direction: Final[str]
    input_location: Final[Capability_S3Location_Read]
    output_location: Final[Capability_S3Location_Read2]
    transformer_id: Final[str]
    type: Final[Capability_EdiType_Read]

@final
class Capability_S3Location_Read:
    bucket_name: Final[str]
    key: Final[str]

@final
class Capability_S3Location_Read2:
    bucket_name: Final[str]
    key: Final[str]

@final
class Capability_EdiType_Read:
    x12_details: Final[Capability_X12Details_Read]

@final
class Capability_X12Details_Read:
    transaction_set: Final[str]
    version: Final[str]

class Capability_S3Location3(TypedDict):
    bucket_name: NotRequired[str]
    key: NotRequired[str]

class Capability_Tag(TypedDict):
    key: str
    value: str

@final
class Capability(_Resource):
    """Definition of AWS::B2BI::Capability Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: Capability_CapabilityConfiguration,
        name: str,
        type: Literal["edi"],
        instructions_documents: Sequence[Capability_S3Location3] = ...,
        tags: Sequence[Capability_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capability_arn: Final[str]
    capability_id: Final[str]
    configuration: Final[Capability_CapabilityConfiguration_Read]
    created_at: Final[str]
    instructions_documents: Final[list[Any]]
    modified_at: Final[str]
    name: Final[str]
    tags: Final[list[Any]]
    type: Final[str]

class Partnership_CapabilityOptions(TypedDict):
    inbound_edi: NotRequired[Partnership_InboundEdiOptions]
    outbound_edi: NotRequired[Partnership_OutboundEdiOptions]

class Partnership_InboundEdiOptions(TypedDict):
    x12: NotRequired[Partnership_X12InboundEdiOptions]

class Partnership_X12InboundEdiOptions(TypedDict):
    acknowledgment_options: NotRequired[Partnership_X12AcknowledgmentOptions]

class Partnership_X12AcknowledgmentOptions(TypedDict):
    functional_acknowledgment: Literal["DO_NOT_GENERATE", "GENERATE_ALL_SEGMENTS", "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP"]
    technical_acknowledgment: Literal["DO_NOT_GENERATE", "GENERATE_ALL_SEGMENTS"]

class Partnership_OutboundEdiOptions(TypedDict):
    x12: Partnership_X12Envelope

class Partnership_X12Envelope(TypedDict):
    common: NotRequired[Partnership_X12OutboundEdiHeaders]
    wrap_options: NotRequired[Partnership_WrapOptions]

class Partnership_X12OutboundEdiHeaders(TypedDict):
    control_numbers: NotRequired[Partnership_X12ControlNumbers]
    delimiters: NotRequired[Partnership_X12Delimiters]
    functional_group_headers: NotRequired[Partnership_X12FunctionalGroupHeaders]
    gs05_time_format: NotRequired[Literal["HHMM", "HHMMSS", "HHMMSSDD"]]
    interchange_control_headers: NotRequired[Partnership_X12InterchangeControlHeaders]
    validate_edi: NotRequired[Bool]

class Partnership_X12ControlNumbers(TypedDict):
    starting_functional_group_control_number: NotRequired[Number]
    starting_interchange_control_number: NotRequired[Number]
    starting_transaction_set_control_number: NotRequired[Number]

class Partnership_X12Delimiters(TypedDict):
    component_separator: NotRequired[str]
    data_element_separator: NotRequired[str]
    segment_terminator: NotRequired[str]

class Partnership_X12FunctionalGroupHeaders(TypedDict):
    application_receiver_code: NotRequired[str]
    application_sender_code: NotRequired[str]
    responsible_agency_code: NotRequired[str]

class Partnership_X12InterchangeControlHeaders(TypedDict):
    acknowledgment_requested_code: NotRequired[str]
    receiver_id: NotRequired[str]
    receiver_id_qualifier: NotRequired[str]
    repetition_separator: NotRequired[str]
    sender_id: NotRequired[str]
    sender_id_qualifier: NotRequired[str]
    usage_indicator_code: NotRequired[str]

class Partnership_WrapOptions(TypedDict):
    line_length: NotRequired[Number]
    line_terminator: NotRequired[Literal["CRLF", "LF", "CR"]]
    wrap_by: NotRequired[Literal["SEGMENT", "ONE_LINE", "LINE_LENGTH"]]

@final
class Partnership_CapabilityOptions_Read:
    inbound_edi: Final[Partnership_InboundEdiOptions_Read]
    outbound_edi: Final[Partnership_OutboundEdiOptions_Read]

@final
class Partnership_InboundEdiOptions_Read:
    x12: Final[Partnership_X12InboundEdiOptions_Read]

@final
class Partnership_X12InboundEdiOptions_Read:
    acknowledgment_options: Final[Partnership_X12AcknowledgmentOptions_Read]

@final
class Partnership_X12AcknowledgmentOptions_Read:
    functional_acknowledgment: Final[str]
    technical_acknowledgment: Final[str]

@final
class Partnership_OutboundEdiOptions_Read:
    x12: Final[Partnership_X12Envelope_Read]

@final
class Partnership_X12Envelope_Read:
    common: Final[Partnership_X12OutboundEdiHeaders_Read]
    wrap_options: Final[Partnership_WrapOptions_Read]

@final
class Partnership_X12OutboundEdiHeaders_Read:
    control_numbers: Final[Partnership_X12ControlNumbers_Read]
    delimiters: Final[Partnership_X12Delimiters_Read]
    functional_group_headers: Final[Partnership_X12FunctionalGroupHeaders_Read]
    gs05_time_format: Final[str]
    interchange_control_headers: Final[Partnership_X12InterchangeControlHeaders_Read]
    validate_edi: Final[Ref[bool]]

@final
class Partnership_X12ControlNumbers_Read:
    starting_functional_group_control_number: Final[Ref[float]]
    starting_interchange_control_number: Final[Ref[float]]
    starting_transaction_set_control_number: Final[Ref[float]]

@final
class Partnership_X12Delimiters_Read:
    component_separator: Final[str]
    data_element_separator: Final[str]
    segment_terminator: Final[str]

@final
class Partnership_X12FunctionalGroupHeaders_Read:
    application_receiver_code: Final[str]
    application_sender_code: Final[str]
    responsible_agency_code: Final[str]

@final
class Partnership_X12InterchangeControlHeaders_Read:
    acknowledgment_requested_code: Final[str]
    receiver_id: Final[str]
    receiver_id_qualifier: Final[str]
    repetition_separator: Final[str]
    sender_id: Final[str]
    sender_id_qualifier: Final[str]
    usage_indicator_code: Final[str]

@final
class Partnership_WrapOptions_Read:
    line_length: Final[Ref[float]]
    line_terminator: Final[str]
    wrap_by: Final[str]

class Partnership_Tag(TypedDict):
    key: str
    value: str

@final
class Partnership(_Resource):
    """Definition of AWS::B2BI::Partnership Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capabilities: Texts,
        email: str,
        name: str,
        profile_id: str,
        capability_options: Partnership_CapabilityOptions = ...,
        phone: str = ...,
        tags: Sequence[Partnership_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capabilities: Final[list[str]]
    capability_options: Final[Partnership_CapabilityOptions_Read]
    created_at: Final[str]
    email: Final[str]
    modified_at: Final[str]
    name: Final[str]
    partnership_arn: Final[str]
    partnership_id: Final[str]
    phone: Final[str]
    profile_id: Final[str]
    tags: Final[list[Any]]
    trading_partner_id: Final[str]

class Profile_Tag(TypedDict):
    key: str
    value: str

@final
class Profile(_Resource):
    """Definition of AWS::B2BI::Profile Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        business_name: str,
        logging: Literal["ENABLED", "DISABLED"],
        name: str,
        phone: str,
        email: str = ...,
        tags: Sequence[Profile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    business_name: Final[str]
    created_at: Final[str]
    email: Final[str]
    log_group_name: Final[str]
    logging: Final[str]
    modified_at: Final[str]
    name: Final[str]
    phone: Final[str]
    profile_arn: Final[str]
    profile_id: Final[str]
    tags: Final[list[Any]]

class Transformer_EdiType(TypedDict):
    x12_details: Transformer_X12Details

class Transformer_X12Details(TypedDict):
    transaction_set: NotRequired[Literal["X12_100", "X12_101", "X12_102", "X12_103", "X12_104", "X12_105", "X12_106", "X12_107", "X12_108", "X12_109", "X12_110", "X12_111", "X12_112", "X12_113", "X12_120", "X12_121", "X12_124", "X12_125", "X12_126", "X12_127", "X12_128", "X12_129", "X12_130", "X12_131", "X12_132", "X12_133", "X12_135", "X12_138", "X12_139", "X12_140", "X12_141", "X12_142", "X12_143", "X12_144", "X12_146", "X12_147", "X12_148", "X12_149", "X12_150", "X12_151", "X12_152", "X12_153", "X12_154", "X12_155", "X12_157", "X12_158", "X12_159", "X12_160", "X12_161", "X12_163", "X12_170", "X12_175", "X12_176", "X12_179", "X12_180", "X12_185", "X12_186", "X12_187", "X12_188", "X12_189", "X12_190", "X12_191", "X12_194", "X12_195", "X12_196", "X12_197", "X12_198", "X12_199", "X12_200", "X12_201", "X12_202", "X12_203", "X12_204", "X12_205", "X12_206", "X12_210", "X12_211", "X12_212", "X12_213", "X12_214", "X12_215", "X12_216", "X12_217", "X12_218", "X12_219", "X12_220", "X12_222", "X12_223", "X12_224", "X12_225", "X12_227", "X12_228", "X12_240", "X12_242", "X12_244", "X12_245", "X12_248", "X12_249", "X12_250", "X12_251", "X12_252", "X12_255", "X12_256", "X12_259", "X12_260", "X12_261", "X12_262", "X12_263", "X12_264", "X12_265", "X12_266", "X12_267", "X12_268", "X12_269", "X12_270", "X12_271", "X12_272", "X12_273", "X12_274", "X12_275", "X12_276", "X12_277", "X12_278", "X12_280", "X12_283", "X12_284", "X12_285", "X12_286", "X12_288", "X12_290", "X12_300", "X12_301", "X12_303", "X12_304", "X12_309", "X12_310", "X12_311", "X12_312", "X12_313", "X12_315", "X12_317", "X12_319", "X12_322", "X12_323", "X12_324", "X12_325", "X12_326", "X12_350", "X12_352", "X12_353", "X12_354", "X12_355", "X12_356", "X12_357", "X12_358", "X12_361", "X12_362", "X12_404", "X12_410", "X12_412", "X12_414", "X12_417", "X12_418", "X12_419", "X12_420", "X12_421", "X12_422", "X12_423", "X12_424", "X12_425", "X12_426", "X12_429", "X12_431", "X12_432", "X12_433", "X12_434", "X12_435", "X12_436", "X12_437", "X12_440", "X12_451", "X12_452", "X12_453", "X12_455", "X12_456", "X12_460", "X12_463", "X12_466", "X12_468", "X12_470", "X12_475", "X12_485", "X12_486", "X12_490", "X12_492", "X12_494", "X12_500", "X12_501", "X12_503", "X12_504", "X12_511", "X12_517", "X12_521", "X12_527", "X12_536", "X12_540", "X12_561", "X12_567", "X12_568", "X12_601", "X12_602", "X12_620", "X12_625", "X12_650", "X12_715", "X12_753", "X12_754", "X12_805", "X12_806", "X12_810", "X12_811", "X12_812", "X12_813", "X12_814", "X12_815", "X12_816", "X12_818", "X12_819", "X12_820", "X12_821", "X12_822", "X12_823", "X12_824", "X12_826", "X12_827", "X12_828", "X12_829", "X12_830", "X12_831", "X12_832", "X12_833", "X12_834", "X12_835", "X12_836", "X12_837", "X12_838", "X12_839", "X12_840", "X12_841", "X12_842", "X12_843", "X12_844", "X12_845", "X12_846", "X12_847", "X12_848", "X12_849", "X12_850", "X12_851", "X12_852", "X12_853", "X12_854", "X12_855", "X12_856", "X12_857", "X12_858", "X12_859", "X12_860", "X12_861", "X12_862", "X12_863", "X12_864", "X12_865", "X12_866", "X12_867", "X12_868", "X12_869", "X12_870", "X12_871", "X12_872", "X12_873", "X12_874", "X12_875", "X12_876", "X12_877", "X12_878", "X12_879", "X12_880", "X12_881", "X12_882", "X12_883", "X12_884", "X12_885", "X12_886", "X12_887", "X12_888", "X12_889", "X12_891", "X12_893", "X12_894", "X12_895", "X12_896", "X12_920", "X12_924", "X12_925", "X12_926", "X12_928", "X12_940", "X12_943", "X12_944", "X12_945", "X12_947", "X12_980", "X12_990", "X12_993", "X12_996", "X12_997", "X12_998", "X12_999", "X12_270_X279", "X12_271_X279", "X12_275_X210", "X12_275_X211", "X12_276_X212", "X12_277_X212", "X12_277_X214", "X12_277_X364", "X12_278_X217", "X12_820_X218", "X12_820_X306", "X12_824_X186", "X12_834_X220", "X12_834_X307", "X12_834_X318", "X12_835_X221", "X12_837_X222", "X12_837_X223", "X12_837_X224", "X12_837_X291", "X12_837_X292", "X12_837_X298", "X12_999_X231"]]
    version: NotRequired[Literal["VERSION_4010", "VERSION_4030", "VERSION_4050", "VERSION_4060", "VERSION_5010", "VERSION_5010_HIPAA"]]

@final
class Transformer_EdiType_Read:
    x12_details: Final[Transformer_X12Details_Read]

@final
class Transformer_X12Details_Read:
    transaction_set: Final[str]
    version: Final[str]

class Transformer_InputConversion(TypedDict):
    advanced_options: NotRequired[Transformer_AdvancedOptions]
    format_options: NotRequired[Transformer_FormatOptions]
    from_format: Literal["X12"]

class Transformer_AdvancedOptions(TypedDict):
    x12: NotRequired[Transformer_X12AdvancedOptions]

class Transformer_X12AdvancedOptions(TypedDict):
    split_options: NotRequired[Transformer_X12SplitOptions]
    validation_options: NotRequired[Transformer_X12ValidationOptions]

class Transformer_X12SplitOptions(TypedDict):
    split_by: NotRequired[Literal["NONE", "TRANSACTION"]]

class Transformer_X12ValidationOptions(TypedDict):
    validation_rules: NotRequired[Sequence[Transformer_X12ValidationRule]]

class Transformer_X12ValidationRule(TypedDict):
    code_list_validation_rule: NotRequired[Transformer_X12CodeListValidationRule]
    element_length_validation_rule: NotRequired[Transformer_X12ElementLengthValidationRule]
    element_requirement_validation_rule: NotRequired[Transformer_X12ElementRequirementValidationRule]

class Transformer_X12CodeListValidationRule(TypedDict):
    codes_to_add: NotRequired[Texts]
    codes_to_remove: NotRequired[Texts]
    element_id: str

class Transformer_X12ElementLengthValidationRule(TypedDict):
    element_id: str
    max_length: Number
    min_length: Number

class Transformer_X12ElementRequirementValidationRule(TypedDict):
    element_position: str
    requirement: Literal["OPTIONAL", "MANDATORY"]

class Transformer_FormatOptions(TypedDict):
    x12: Transformer_X12Details2

class Transformer_X12Details2(TypedDict):
    transaction_set: NotRequired[Literal["X12_100", "X12_101", "X12_102", "X12_103", "X12_104", "X12_105", "X12_106", "X12_107", "X12_108", "X12_109", "X12_110", "X12_111", "X12_112", "X12_113", "X12_120", "X12_121", "X12_124", "X12_125", "X12_126", "X12_127", "X12_128", "X12_129", "X12_130", "X12_131", "X12_132", "X12_133", "X12_135", "X12_138", "X12_139", "X12_140", "X12_141", "X12_142", "X12_143", "X12_144", "X12_146", "X12_147", "X12_148", "X12_149", "X12_150", "X12_151", "X12_152", "X12_153", "X12_154", "X12_155", "X12_157", "X12_158", "X12_159", "X12_160", "X12_161", "X12_163", "X12_170", "X12_175", "X12_176", "X12_179", "X12_180", "X12_185", "X12_186", "X12_187", "X12_188", "X12_189", "X12_190", "X12_191", "X12_194", "X12_195", "X12_196", "X12_197", "X12_198", "X12_199", "X12_200", "X12_201", "X12_202", "X12_203", "X12_204", "X12_205", "X12_206", "X12_210", "X12_211", "X12_212", "X12_213", "X12_214", "X12_215", "X12_216", "X12_217", "X12_218", "X12_219", "X12_220", "X12_222", "X12_223", "X12_224", "X12_225", "X12_227", "X12_228", "X12_240", "X12_242", "X12_244", "X12_245", "X12_248", "X12_249", "X12_250", "X12_251", "X12_252", "X12_255", "X12_256", "X12_259", "X12_260", "X12_261", "X12_262", "X12_263", "X12_264", "X12_265", "X12_266", "X12_267", "X12_268", "X12_269", "X12_270", "X12_271", "X12_272", "X12_273", "X12_274", "X12_275", "X12_276", "X12_277", "X12_278", "X12_280", "X12_283", "X12_284", "X12_285", "X12_286", "X12_288", "X12_290", "X12_300", "X12_301", "X12_303", "X12_304", "X12_309", "X12_310", "X12_311", "X12_312", "X12_313", "X12_315", "X12_317", "X12_319", "X12_322", "X12_323", "X12_324", "X12_325", "X12_326", "X12_350", "X12_352", "X12_353", "X12_354", "X12_355", "X12_356", "X12_357", "X12_358", "X12_361", "X12_362", "X12_404", "X12_410", "X12_412", "X12_414", "X12_417", "X12_418", "X12_419", "X12_420", "X12_421", "X12_422", "X12_423", "X12_424", "X12_425", "X12_426", "X12_429", "X12_431", "X12_432", "X12_433", "X12_434", "X12_435", "X12_436", "X12_437", "X12_440", "X12_451", "X12_452", "X12_453", "X12_455", "X12_456", "X12_460", "X12_463", "X12_466", "X12_468", "X12_470", "X12_475", "X12_485", "X12_486", "X12_490", "X12_492", "X12_494", "X12_500", "X12_501", "X12_503", "X12_504", "X12_511", "X12_517", "X12_521", "X12_527", "X12_536", "X12_540", "X12_561", "X12_567", "X12_568", "X12_601", "X12_602", "X12_620", "X12_625", "X12_650", "X12_715", "X12_753", "X12_754", "X12_805", "X12_806", "X12_810", "X12_811", "X12_812", "X12_813", "X12_814", "X12_815", "X12_816", "X12_818", "X12_819", "X12_820", "X12_821", "X12_822", "X12_823", "X12_824", "X12_826", "X12_827", "X12_828", "X12_829", "X12_830", "X12_831", "X12_832", "X12_833", "X12_834", "X12_835", "X12_836", "X12_837", "X12_838", "X12_839", "X12_840", "X12_841", "X12_842", "X12_843", "X12_844", "X12_845", "X12_846", "X12_847", "X12_848", "X12_849", "X12_850", "X12_851", "X12_852", "X12_853", "X12_854", "X12_855", "X12_856", "X12_857", "X12_858", "X12_859", "X12_860", "X12_861", "X12_862", "X12_863", "X12_864", "X12_865", "X12_866", "X12_867", "X12_868", "X12_869", "X12_870", "X12_871", "X12_872", "X12_873", "X12_874", "X12_875", "X12_876", "X12_877", "X12_878", "X12_879", "X12_880", "X12_881", "X12_882", "X12_883", "X12_884", "X12_885", "X12_886", "X12_887", "X12_888", "X12_889", "X12_891", "X12_893", "X12_894", "X12_895", "X12_896", "X12_920", "X12_924", "X12_925", "X12_926", "X12_928", "X12_940", "X12_943", "X12_944", "X12_945", "X12_947", "X12_980", "X12_990", "X12_993", "X12_996", "X12_997", "X12_998", "X12_999", "X12_270_X279", "X12_271_X279", "X12_275_X210", "X12_275_X211", "X12_276_X212", "X12_277_X212", "X12_277_X214", "X12_277_X364", "X12_278_X217", "X12_820_X218", "X12_820_X306", "X12_824_X186", "X12_834_X220", "X12_834_X307", "X12_834_X318", "X12_835_X221", "X12_837_X222", "X12_837_X223", "X12_837_X224", "X12_837_X291", "X12_837_X292", "X12_837_X298", "X12_999_X231"]]
    version: NotRequired[Literal["VERSION_4010", "VERSION_4030", "VERSION_4050", "VERSION_4060", "VERSION_5010", "VERSION_5010_HIPAA"]]

@final
class Transformer_InputConversion_Read:
    advanced_options: Final[Transformer_AdvancedOptions_Read]
    format_options: Final[Transformer_FormatOptions_Read]
    from_format: Final[str]

@final
class Transformer_AdvancedOptions_Read:
    x12: Final[Transformer_X12AdvancedOptions_Read]

@final
class Transformer_X12AdvancedOptions_Read:
    split_options: Final[Transformer_X12SplitOptions_Read]
    validation_options: Final[Transformer_X12ValidationOptions_Read]

@final
class Transformer_X12SplitOptions_Read:
    split_by: Final[str]

@final
class Transformer_X12ValidationOptions_Read:
    validation_rules: Final[list[Any]]

@final
class Transformer_FormatOptions_Read:
    x12: Final[Transformer_X12Details_Read2]

@final
class Transformer_X12Details_Read2:
    transaction_set: Final[str]
    version: Final[str]

class Transformer_Mapping(TypedDict):
    template: NotRequired[str]
    template_language: Literal["XSLT", "JSONATA"]

@final
class Transformer_Mapping_Read:
    template: Final[str]
    template_language: Final[str]

class Transformer_OutputConversion(TypedDict):
    advanced_options: NotRequired[Transformer_AdvancedOptions2]
    format_options: NotRequired[Transformer_FormatOptions2]
    to_format: Literal["X12"]

class Transformer_AdvancedOptions2(TypedDict):
    x12: NotRequired[Transformer_X12AdvancedOptions]

class Transformer_FormatOptions2(TypedDict):
    x12: Transformer_X12Details2

@final
class Transformer_OutputConversion_Read:
    advanced_options: Final[Transformer_AdvancedOptions_Read2]
    format_options: Final[Transformer_FormatOptions_Read2]
    to_format: Final[str]

@final
class Transformer_AdvancedOptions_Read2:
    x12: Final[Transformer_X12AdvancedOptions_Read]

@final
class Transformer_FormatOptions_Read2:
    x12: Final[Transformer_X12Details_Read2]

class Transformer_SampleDocuments(TypedDict):
    bucket_name: str
    keys: Sequence[Transformer_SampleDocumentKeys]

class Transformer_SampleDocumentKeys(TypedDict):
    input: NotRequired[str]
    output: NotRequired[str]

@final
class Transformer_SampleDocuments_Read:
    bucket_name: Final[str]
    keys: Final[list[Any]]

class Transformer_Tag(TypedDict):
    key: str
    value: str

@final
class Transformer(_Resource):
    """Definition of AWS::B2BI::Transformer Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        status: Literal["active", "inactive"],
        edi_type: Transformer_EdiType = ...,
        file_format: Literal["XML", "JSON", "NOT_USED"] = ...,
        input_conversion: Transformer_InputConversion = ...,
        mapping: Transformer_Mapping = ...,
        mapping_template: str = ...,
        output_conversion: Transformer_OutputConversion = ...,
        sample_document: str = ...,
        sample_documents: Transformer_SampleDocuments = ...,
        tags: Sequence[Transformer_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    edi_type: Final[Transformer_EdiType_Read]
    file_format: Final[str]
    input_conversion: Final[Transformer_InputConversion_Read]
    mapping: Final[Transformer_Mapping_Read]
    mapping_template: Final[str]
    """This shape is deprecated: This is a legacy trait."""
    modified_at: Final[str]
    name: Final[str]
    output_conversion: Final[Transformer_OutputConversion_Read]
    sample_document: Final[str]
    """This shape is deprecated: This is a legacy trait."""
    sample_documents: Final[Transformer_SampleDocuments_Read]
    status: Final[str]
    tags: Final[list[Any]]
    transformer_arn: Final[str]
    transformer_id: Final[str]
