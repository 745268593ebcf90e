"""Resource types of AWS RoboMaker. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import AssetContent, Options
from firma.program.resource import Resource as _Resource

@final
class Fleet(_Resource):
    """AWS::RoboMaker::Fleet resource creates an AWS RoboMaker fleet."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    name: Final[str]
    """The name of the fleet."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

@final
class Robot(_Resource):
    """AWS::RoboMaker::Robot resource creates an AWS RoboMaker Robot."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        architecture: Literal["X86_64", "ARM64", "ARMHF"],
        greengrass_group_id: str,
        fleet: str = ...,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    architecture: Final[str]
    """The target architecture of the robot."""
    arn: Final[str]
    fleet: Final[str]
    """The Amazon Resource Name (ARN) of the fleet."""
    greengrass_group_id: Final[str]
    """The Greengrass group id."""
    name: Final[str]
    """The name for the robot."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

class RobotApplication_RobotSoftwareSuite(TypedDict):
    name: Literal["ROS", "ROS2", "General"]
    version: NotRequired[Literal["Kinetic", "Melodic", "Dashing"]]

@final
class RobotApplication_RobotSoftwareSuite_Read:
    name: Final[str]
    version: Final[str]

class RobotApplication_SourceConfig(TypedDict):
    architecture: Literal["X86_64", "ARM64", "ARMHF"]
    s3_bucket: str
    s3_key: str

@final
class RobotApplication(_Resource):
    """This schema is for testing purpose only."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        robot_software_suite: RobotApplication_RobotSoftwareSuite,
        current_revision_id: str = ...,
        environment: str = ...,
        name: str = ...,
        sources: Sequence[RobotApplication_SourceConfig | AssetContent] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    current_revision_id: Final[str]
    """The revision ID of robot application."""
    environment: Final[str]
    """The URI of the Docker image for the robot application."""
    name: Final[str]
    """The name of the robot application."""
    robot_software_suite: Final[RobotApplication_RobotSoftwareSuite_Read]
    """The robot software suite used by the robot application."""
    sources: Final[list[Any]]
    """The sources of the robot application."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

@final
class RobotApplicationVersion(_Resource):
    """AWS::RoboMaker::RobotApplicationVersion resource creates an AWS RoboMaker RobotApplicationVersion."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application: str,
        current_revision_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application: Final[str]
    application_version: Final[str]
    arn: Final[str]
    current_revision_id: Final[str]
    """The revision ID of robot application."""

class SimulationApplication_RenderingEngine(TypedDict):
    name: Literal["OGRE"]
    version: str

@final
class SimulationApplication_RenderingEngine_Read:
    name: Final[str]
    version: Final[str]

class SimulationApplication_RobotSoftwareSuite(TypedDict):
    name: Literal["ROS", "ROS2", "General"]
    version: NotRequired[Literal["Kinetic", "Melodic", "Dashing", "Foxy"]]

@final
class SimulationApplication_RobotSoftwareSuite_Read:
    name: Final[str]
    version: Final[str]

class SimulationApplication_SimulationSoftwareSuite(TypedDict):
    name: Literal["Gazebo", "RosbagPlay", "SimulationRuntime"]
    version: NotRequired[Literal["7", "9", "11", "Kinetic", "Melodic", "Dashing", "Foxy"]]

@final
class SimulationApplication_SimulationSoftwareSuite_Read:
    name: Final[str]
    version: Final[str]

class SimulationApplication_SourceConfig(TypedDict):
    architecture: Literal["X86_64", "ARM64", "ARMHF"]
    s3_bucket: str
    s3_key: str

@final
class SimulationApplication(_Resource):
    """This schema is for testing purpose only."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        robot_software_suite: SimulationApplication_RobotSoftwareSuite,
        simulation_software_suite: SimulationApplication_SimulationSoftwareSuite,
        current_revision_id: str = ...,
        environment: str = ...,
        name: str = ...,
        rendering_engine: SimulationApplication_RenderingEngine = ...,
        sources: Sequence[SimulationApplication_SourceConfig | AssetContent] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    current_revision_id: Final[str]
    """The current revision id."""
    environment: Final[str]
    """The URI of the Docker image for the robot application."""
    name: Final[str]
    """The name of the simulation application."""
    rendering_engine: Final[SimulationApplication_RenderingEngine_Read]
    """Information about a rendering engine."""
    robot_software_suite: Final[SimulationApplication_RobotSoftwareSuite_Read]
    """Information about a robot software suite."""
    simulation_software_suite: Final[SimulationApplication_SimulationSoftwareSuite_Read]
    """Information about a simulation software suite."""
    sources: Final[list[Any]]
    """The sources of the simulation application."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

@final
class SimulationApplicationVersion(_Resource):
    """AWS::RoboMaker::SimulationApplicationVersion resource creates an AWS RoboMaker SimulationApplicationVersion."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application: str,
        current_revision_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application: Final[str]
    application_version: Final[str]
    arn: Final[str]
    current_revision_id: Final[str]
    """The revision ID of robot application."""
