"""Resource types of AWS AppTest. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class TestCase_TestCaseLatestVersion_Read:
    status: Final[str]
    version: Final[Ref[float]]

class TestCase_Step(TypedDict):
    action: TestCase_StepAction
    description: NotRequired[str]
    name: str

class TestCase_StepAction(TypedDict):
    resource_action: NotRequired[TestCase_ResourceAction]
    mainframe_action: NotRequired[TestCase_MainframeAction]
    compare_action: NotRequired[TestCase_CompareAction]

class TestCase_ResourceAction(TypedDict):
    m2_managed_application_action: NotRequired[TestCase_M2ManagedApplicationAction]
    m2_non_managed_application_action: NotRequired[TestCase_M2NonManagedApplicationAction]
    cloud_formation_action: NotRequired[TestCase_CloudFormationAction]

class TestCase_M2ManagedApplicationAction(TypedDict):
    action_type: Literal["Configure", "Deconfigure"]
    properties: NotRequired[TestCase_M2ManagedActionProperties]
    resource: str

class TestCase_M2ManagedActionProperties(TypedDict):
    force_stop: NotRequired[Bool]
    import_data_set_location: NotRequired[str]

class TestCase_M2NonManagedApplicationAction(TypedDict):
    action_type: Literal["Configure", "Deconfigure"]
    resource: str

class TestCase_CloudFormationAction(TypedDict):
    action_type: NotRequired[Literal["Create", "Delete"]]
    resource: str

class TestCase_MainframeAction(TypedDict):
    action_type: TestCase_MainframeActionType
    properties: NotRequired[TestCase_MainframeActionProperties]
    resource: str

class TestCase_MainframeActionType(TypedDict):
    batch: NotRequired[TestCase_Batch]
    tn3270: NotRequired[TestCase_TN3270]

class TestCase_Batch(TypedDict):
    batch_job_name: str
    batch_job_parameters: NotRequired[Mapping[str, str]]
    export_data_set_names: NotRequired[Texts]

class TestCase_TN3270(TypedDict):
    export_data_set_names: NotRequired[Texts]
    script: TestCase_Script

class TestCase_Script(TypedDict):
    script_location: str
    type: Literal["Selenium"]

class TestCase_MainframeActionProperties(TypedDict):
    dms_task_arn: NotRequired[str]

class TestCase_CompareAction(TypedDict):
    input: TestCase_Input
    output: NotRequired[TestCase_Output]

class TestCase_Input(TypedDict):
    file: TestCase_InputFile

class TestCase_InputFile(TypedDict):
    file_metadata: TestCase_FileMetadata
    source_location: str
    target_location: str

class TestCase_FileMetadata(TypedDict):
    data_sets: NotRequired[Sequence[TestCase_DataSet]]
    database_cdc: NotRequired[TestCase_DatabaseCDC]

class TestCase_DataSet(TypedDict):
    ccsid: str
    format: Literal["FIXED", "VARIABLE", "LINE_SEQUENTIAL"]
    length: Number
    name: str
    type: Literal["PS"]

class TestCase_DatabaseCDC(TypedDict):
    source_metadata: TestCase_SourceDatabaseMetadata
    target_metadata: TestCase_TargetDatabaseMetadata

class TestCase_SourceDatabaseMetadata(TypedDict):
    capture_tool: Literal["Precisely", "AWS DMS"]
    type: Literal["z/OS-DB2"]

class TestCase_TargetDatabaseMetadata(TypedDict):
    capture_tool: Literal["Precisely", "AWS DMS"]
    type: Literal["PostgreSQL"]

class TestCase_Output(TypedDict):
    file: TestCase_OutputFile

class TestCase_OutputFile(TypedDict):
    file_location: NotRequired[str]

@final
class TestCase(_Resource):
    """Represents a Test Case that can be captured and executed"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        steps: Sequence[TestCase_Step],
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    description: Final[str]
    last_update_time: Final[str]
    latest_version: Final[TestCase_TestCaseLatestVersion_Read]
    name: Final[str]
    status: Final[str]
    steps: Final[list[Any]]
    tags: Final[Any]
    test_case_arn: Final[str]
    test_case_id: Final[str]
    test_case_version: Final[Ref[float]]
