"""Resource types of AWS Transcribe. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Texts
from firma.program.resource import Resource as _Resource

class CallAnalyticsCategory_Rule(TypedDict):
    interruption_filter: NotRequired[CallAnalyticsCategory_InterruptionFilter]
    non_talk_time_filter: NotRequired[CallAnalyticsCategory_NonTalkTimeFilter]
    sentiment_filter: NotRequired[CallAnalyticsCategory_SentimentFilter]
    transcript_filter: NotRequired[CallAnalyticsCategory_TranscriptFilter]

class CallAnalyticsCategory_InterruptionFilter(TypedDict):
    absolute_time_range: NotRequired[CallAnalyticsCategory_AbsoluteTimeRange]
    negate: NotRequired[Bool]
    participant_role: NotRequired[Literal["AGENT", "CUSTOMER"]]
    relative_time_range: NotRequired[CallAnalyticsCategory_RelativeTimeRange]
    threshold: NotRequired[Int]

class CallAnalyticsCategory_AbsoluteTimeRange(TypedDict):
    end_time: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_time: NotRequired[Int]

class CallAnalyticsCategory_RelativeTimeRange(TypedDict):
    end_percentage: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_percentage: NotRequired[Int]

class CallAnalyticsCategory_NonTalkTimeFilter(TypedDict):
    absolute_time_range: NotRequired[CallAnalyticsCategory_AbsoluteTimeRange2]
    negate: NotRequired[Bool]
    relative_time_range: NotRequired[CallAnalyticsCategory_RelativeTimeRange2]
    threshold: NotRequired[Int]

class CallAnalyticsCategory_AbsoluteTimeRange2(TypedDict):
    end_time: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_time: NotRequired[Int]

class CallAnalyticsCategory_RelativeTimeRange2(TypedDict):
    end_percentage: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_percentage: NotRequired[Int]

class CallAnalyticsCategory_SentimentFilter(TypedDict):
    absolute_time_range: NotRequired[CallAnalyticsCategory_AbsoluteTimeRange3]
    negate: NotRequired[Bool]
    participant_role: NotRequired[Literal["AGENT", "CUSTOMER"]]
    relative_time_range: NotRequired[CallAnalyticsCategory_RelativeTimeRange3]
    sentiments: Sequence[Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"]]

class CallAnalyticsCategory_AbsoluteTimeRange3(TypedDict):
    end_time: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_time: NotRequired[Int]

class CallAnalyticsCategory_RelativeTimeRange3(TypedDict):
    end_percentage: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_percentage: NotRequired[Int]

class CallAnalyticsCategory_TranscriptFilter(TypedDict):
    absolute_time_range: NotRequired[CallAnalyticsCategory_AbsoluteTimeRange4]
    negate: NotRequired[Bool]
    participant_role: NotRequired[Literal["AGENT", "CUSTOMER"]]
    relative_time_range: NotRequired[CallAnalyticsCategory_RelativeTimeRange4]
    targets: Texts
    transcript_filter_type: Literal["EXACT"]

class CallAnalyticsCategory_AbsoluteTimeRange4(TypedDict):
    end_time: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_time: NotRequired[Int]

class CallAnalyticsCategory_RelativeTimeRange4(TypedDict):
    end_percentage: NotRequired[Int]
    first: NotRequired[Int]
    last: NotRequired[Int]
    start_percentage: NotRequired[Int]

class CallAnalyticsCategory_Tag(TypedDict):
    key: str
    value: str

@final
class CallAnalyticsCategory(_Resource):
    """Resource type definition for AWS::Transcribe::CallAnalyticsCategory"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        category_name: str,
        rules: Sequence[CallAnalyticsCategory_Rule],
        input_type: Literal["REAL_TIME", "POST_CALL"] = ...,
        tags: Sequence[CallAnalyticsCategory_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Call Analytics category."""
    category_name: Final[str]
    """A unique name, chosen by you, for your Call Analytics category."""
    create_time: Final[str]
    """The date and time the Call Analytics category was created."""
    input_type: Final[str]
    """The input type associated with the specified category."""
    last_update_time: Final[str]
    """The date and time the Call Analytics category was last updated."""
    rules: Final[list[Any]]
    """Rules define a Call Analytics category."""
    tags: Final[list[Any]]
    """Tags associated with the Call Analytics category."""

class MedicalVocabulary_Tag(TypedDict):
    key: str
    value: str

@final
class MedicalVocabulary(_Resource):
    """Resource type definition for AWS::Transcribe::MedicalVocabulary"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        language_code: Literal["af-ZA", "ar-AE", "ar-SA", "da-DK", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-US", "fa-IR", "fr-CA", "fr-FR", "he-IL", "hi-IN", "id-ID", "it-IT", "ja-JP", "ko-KR", "ms-MY", "nl-NL", "pt-BR", "pt-PT", "ru-RU", "ta-IN", "te-IN", "tr-TR", "zh-CN", "zh-TW", "th-TH", "en-ZA", "en-NZ", "vi-VN", "sv-SE"],
        vocabulary_name: str,
        tags: Sequence[MedicalVocabulary_Tag] = ...,
        vocabulary_file_uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the medical vocabulary."""
    language_code: Final[str]
    """The language code of the vocabulary entries."""
    tags: Final[list[Any]]
    """Tags associated with the medical vocabulary."""
    vocabulary_file_uri: Final[str]
    """The Amazon S3 location of the text file that contains the medical vocabulary."""
    vocabulary_name: Final[str]
    """The name of the medical vocabulary."""

class Vocabulary_Tag(TypedDict):
    key: str
    value: str

@final
class Vocabulary(_Resource):
    """Creates a custom vocabulary that you can use to improve the transcription accuracy of domain-specific words and phrases."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        language_code: Literal["ab-GE", "af-ZA", "am-ET", "ar-AE", "ar-SA", "ast-ES", "az-AZ", "ba-RU", "be-BY", "bg-BG", "bn-IN", "bs-BA", "ca-ES", "ckb-IQ", "ckb-IR", "cs-CZ", "cy-GB", "cy-WL", "da-DK", "de-CH", "de-DE", "el-GR", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-NZ", "en-US", "en-WL", "en-ZA", "es-ES", "es-MX", "es-US", "et-EE", "et-ET", "eu-ES", "fa-AF", "fa-IR", "fi-FI", "fr-CA", "fr-FR", "ga-IE", "gd-GB", "gl-ES", "gu-IN", "ha-NG", "he-IL", "hi-IN", "hr-HR", "ht-HT", "hu-HU", "hy-AM", "id-ID", "is-IS", "it-IT", "ja-JP", "jv-ID", "ka-GE", "kab-DZ", "kk-KZ", "km-KH", "kn-IN", "ko-KR", "ky-KG", "lg-IN", "lt-LT", "lv-LV", "mhr-RU", "mi-NZ", "mk-MK", "ml-IN", "mn-MN", "mr-IN", "ms-MY", "mt-MT", "my-MM", "ne-NP", "nl-NL", "no-NO", "or-IN", "pa-IN", "pl-PL", "ps-AF", "pt-BR", "pt-PT", "ro-RO", "ru-RU", "rw-RW", "si-LK", "sk-SK", "sl-SI", "so-SO", "sq-AL", "sr-RS", "su-ID", "sv-SE", "sw-BI", "sw-KE", "sw-RW", "sw-TZ", "sw-UG", "ta-IN", "te-IN", "th-TH", "tl-PH", "tr-TR", "tt-RU", "ug-CN", "uk-UA", "uz-UZ", "vi-VN", "wo-SN", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"],
        vocabulary_name: str,
        data_access_role_arn: str = ...,
        phrases: Texts = ...,
        tags: Sequence[Vocabulary_Tag] = ...,
        vocabulary_file_uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom vocabulary."""
    data_access_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input file."""
    language_code: Final[str]
    """The language code that represents the language of the entries in your custom vocabulary."""
    last_modified_time: Final[str]
    """The date and time the specified custom vocabulary was last modified."""
    phrases: Final[list[str]]
    """Use this parameter if you want to create your custom vocabulary by including all desired terms, as comma-separated values, within your…"""
    tags: Final[list[Any]]
    """Adds one or more custom tags, each in the form of a key:value pair, to the custom vocabulary."""
    vocabulary_file_uri: Final[str]
    """The Amazon S3 location of the text file that contains your custom vocabulary."""
    vocabulary_name: Final[str]
    """A unique name, chosen by you, for your custom vocabulary."""
    vocabulary_state: Final[str]
    """The processing state of your custom vocabulary."""

class VocabularyFilter_Tag(TypedDict):
    key: str
    value: str

@final
class VocabularyFilter(_Resource):
    """Creates a custom vocabulary filter that you can use to mask, delete, or flag specific words from your transcript."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        language_code: Literal["ab-GE", "af-ZA", "am-ET", "ar-AE", "ar-SA", "ast-ES", "az-AZ", "ba-RU", "be-BY", "bg-BG", "bn-IN", "bs-BA", "ca-ES", "ckb-IQ", "ckb-IR", "cs-CZ", "cy-GB", "cy-WL", "da-DK", "de-CH", "de-DE", "el-GR", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-NZ", "en-US", "en-WL", "en-ZA", "es-ES", "es-MX", "es-US", "et-EE", "et-ET", "eu-ES", "fa-AF", "fa-IR", "fi-FI", "fr-CA", "fr-FR", "ga-IE", "gd-GB", "gl-ES", "gu-IN", "ha-NG", "he-IL", "hi-IN", "hr-HR", "ht-HT", "hu-HU", "hy-AM", "id-ID", "is-IS", "it-IT", "ja-JP", "jv-ID", "ka-GE", "kab-DZ", "kk-KZ", "km-KH", "kn-IN", "ko-KR", "ky-KG", "lg-IN", "lt-LT", "lv-LV", "mhr-RU", "mi-NZ", "mk-MK", "ml-IN", "mn-MN", "mr-IN", "ms-MY", "mt-MT", "my-MM", "ne-NP", "nl-NL", "no-NO", "or-IN", "pa-IN", "pl-PL", "ps-AF", "pt-BR", "pt-PT", "ro-RO", "ru-RU", "rw-RW", "si-LK", "sk-SK", "sl-SI", "so-SO", "sq-AL", "sr-RS", "su-ID", "sv-SE", "sw-BI", "sw-KE", "sw-RW", "sw-TZ", "sw-UG", "ta-IN", "te-IN", "th-TH", "tl-PH", "tr-TR", "tt-RU", "ug-CN", "uk-UA", "uz-UZ", "vi-VN", "wo-SN", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"],
        vocabulary_filter_name: str,
        data_access_role_arn: str = ...,
        tags: Sequence[VocabularyFilter_Tag] = ...,
        vocabulary_filter_file_uri: str = ...,
        words: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the vocabulary filter."""
    data_access_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input files."""
    language_code: Final[str]
    """The language code that represents the language of the entries in your vocabulary filter."""
    tags: Final[list[Any]]
    """Tags associated with the vocabulary filter."""
    vocabulary_filter_file_uri: Final[str]
    """The Amazon S3 location of the text file that contains your custom vocabulary filter terms."""
    vocabulary_filter_name: Final[str]
    """A unique name, chosen by you, for your custom vocabulary filter."""
    words: Final[list[str]]
    """Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as comma-separated values, within…"""
