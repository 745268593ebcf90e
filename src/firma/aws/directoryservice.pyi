"""Resource types of AWS DirectoryService. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class MicrosoftAD_VpcSettings(TypedDict):
    subnet_ids: Texts
    vpc_id: str

@final
class MicrosoftAD_VpcSettings_Read:
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

@final
class MicrosoftAD(_Resource):
    """Resource Type definition for AWS::DirectoryService::MicrosoftAD"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        vpc_settings: MicrosoftAD_VpcSettings,
        create_alias: Bool = ...,
        edition: Literal["Enterprise", "Standard"] = ...,
        enable_sso: Bool = ...,
        password: SecretText = ...,
        short_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The alias for a directory"""
    create_alias: Final[Ref[bool]]
    """Specifies an alias for a directory and assigns the alias to the directory."""
    directory_id: Final[str]
    """Unique identifier for the Microsoft Active Directory"""
    dns_ip_addresses: Final[list[str]]
    """The IP addresses of the DNS servers for the directory, such as [ '172.31.3.154', '172.31.63.203' ]."""
    edition: Final[str]
    """AWS Managed Microsoft AD is available in two editions: Standard and Enterprise."""
    enable_sso: Final[Ref[bool]]
    """Whether to enable single sign-on for a Microsoft Active Directory in AWS."""
    name: Final[str]
    """The fully qualified domain name for the AWS Managed Microsoft AD directory, such as corp.example.com."""
    password: Final[str]
    """The password for the default administrative user named Admin."""
    short_name: Final[str]
    """The NetBIOS name for your domain, such as CORP."""
    vpc_settings: Final[MicrosoftAD_VpcSettings_Read]
    """Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation"""

class SimpleAD_Tag(TypedDict):
    key: str
    value: str

class SimpleAD_VpcSettings(TypedDict):
    subnet_ids: Texts
    vpc_id: str

@final
class SimpleAD_VpcSettings_Read:
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

@final
class SimpleAD(_Resource):
    """Resource Type definition for AWS::DirectoryService::SimpleAD"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        size: Literal["Large", "Small"],
        vpc_settings: SimpleAD_VpcSettings,
        create_alias: Bool = ...,
        description: str = ...,
        enable_sso: Bool = ...,
        password: SecretText = ...,
        short_name: str = ...,
        tags: Sequence[SimpleAD_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The alias for a directory."""
    create_alias: Final[Ref[bool]]
    """The name of the configuration set."""
    description: Final[str]
    """Description for the directory."""
    directory_id: Final[str]
    """The unique identifier for a directory."""
    dns_ip_addresses: Final[list[str]]
    """The IP addresses of the DNS servers for the directory, such as [ '172.31.3.154', '172.31.63.203' ]."""
    enable_sso: Final[Ref[bool]]
    """Whether to enable single sign-on for a Simple Active Directory in AWS."""
    name: Final[str]
    """The fully qualified domain name for the AWS Managed Simple AD directory."""
    password: Final[str]
    """The password for the default administrative user named Admin."""
    short_name: Final[str]
    """The NetBIOS name for your domain."""
    size: Final[str]
    """The size of the directory."""
    tags: Final[list[Any]]
    vpc_settings: Final[SimpleAD_VpcSettings_Read]
    """VPC settings of the Simple AD directory server in AWS."""
