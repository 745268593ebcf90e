"""The two spellings of names, over every schema of the archive."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.schemas import archive, names
from firma.schemas.shape import Shape, of_type

TYPES = archive.type_names()


def objects(shape: Shape, seen: set[tuple[int, ...]]) -> Iterator[Shape]:
    """Every object with properties inside a shape, each once."""
    key = tuple(sorted(id(node) for node in shape.alternatives))
    if key in seen:
        return
    seen.add(key)
    if shape.fields:
        yield shape
    for inner in (*shape.fields.values(), shape.item, shape.value):
        if inner is not None:
            yield from objects(inner, seen)


def test_no_two_properties_of_one_object_share_a_spelling_in_any_schema() -> None:
    properties = 0
    for type_name in TYPES:
        for shape in objects(of_type(type_name), set()):
            assert len(names.fields(shape)) == len(shape.fields), type_name
            properties += len(shape.fields)
    assert properties > 45_000  # the archive was really walked


def test_every_spelling_is_an_identifier_that_an_author_can_write() -> None:
    spelt = {
        name for type_name in TYPES for shape in objects(of_type(type_name), set()) for name in names.fields(shape)
    }
    assert [name for name in spelt if not name.isidentifier() or not name.islower()] == []


def test_no_two_types_share_a_spelling_and_each_leads_back() -> None:
    assert [names.cloud_type(names.resource_type(type_name)) for type_name in TYPES] == list(TYPES)


@pytest.mark.parametrize(
    ("cloud", "author"),
    [
        ("VersioningConfiguration", "versioning_configuration"),
        ("VPCId", "vpc_id"),
        ("CIDRBlock", "cidr_block"),
        ("IPv6CidrBlock", "ipv6_cidr_block"),
        ("PrivateIPv4Address", "private_ipv4_address"),
        ("KMSKeyARN", "kms_key_arn"),
        ("EnableDnsHostnames", "enable_dns_hostnames"),
        ("DBInstanceIdentifier", "db_instance_identifier"),
        ("CallbackURLs", "callback_urls"),
        ("S3Bucket", "s3_bucket"),
        ("EC2SecurityGroupId", "ec2_security_group_id"),
        ("AllowedOAuthScopes", "allowed_oauth_scopes"),
        ("AWSKMSKeyARN", "aws_kms_key_arn"),
        ("From", "from_"),
        ("vCpu", "v_cpu"),
    ],
)
def test_acronyms_are_words(cloud: str, author: str) -> None:
    assert names.snake(cloud) == author


def test_free_form_documents_and_keys_that_are_data_stay_as_they_are() -> None:
    given_ = {
        "role_name": "reader",
        "assume_role_policy_document": {"Statement": [{"Effect": "Allow", "role_name": "data"}]},
        "tags": [{"key": "CostCentre", "value": "RoleName"}],
    }

    camel = names.to_camel("AWS::IAM::Role", given_)

    assert camel == {
        "RoleName": "reader",
        "AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "role_name": "data"}]},
        "Tags": [{"Key": "CostCentre", "Value": "RoleName"}],
    }
    assert authors(of_type("AWS::IAM::Role"), camel) == given_


def test_keys_of_a_map_are_data_but_its_typed_values_are_translated() -> None:
    given_ = {"environment": {"variables": {"queue_url": "x", "QueueUrl": "y"}}}

    assert names.to_camel("AWS::Lambda::Function", given_) == {
        "Environment": {"Variables": {"queue_url": "x", "QueueUrl": "y"}}
    }


def test_a_name_that_the_schema_does_not_know_is_kept() -> None:
    assert names.to_camel("AWS::SQS::Queue", {"Invented": 1}) == {"Invented": 1}


def test_an_unknown_type_is_refused_with_its_name() -> None:
    with pytest.raises(archive.UnknownTypeError, match=r"aws\.s3\.Bukcet"):
        names.cloud_type("aws.s3.Bukcet")


def authors(shape: Shape | None, value: Any) -> Any:
    """A value of the cloud as the author writes it: what `to_camel` undoes."""
    if shape is None:
        return value
    if isinstance(value, Mapping):
        known = shape.fields
        return {
            (names.snake(name) if name in known else name): authors(known.get(name) or shape.value, inner)
            for name, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [authors(shape.item, inner) for inner in value]
    return value


def values(shape: Shape | None, depth: int) -> st.SearchStrategy[Any]:
    """Values in the cloud's spelling that a shape allows, without regard to limits."""
    leaf: st.SearchStrategy[Any] = st.text(max_size=4) | st.integers() | st.booleans()
    if shape is None or depth == 0:
        return leaf
    found: list[st.SearchStrategy[Any]] = []
    if shape.fields:
        inner = {name: values(field, depth - 1) for name, field in list(shape.fields.items())[:6]}
        found.append(st.fixed_dictionaries({}, optional=inner))
    elif "object" in shape.types:
        found.append(st.dictionaries(st.text(max_size=3), values(shape.value, depth - 1), max_size=2))
    if shape.item is not None:
        found.append(st.lists(values(shape.item, depth - 1), max_size=2))
    return st.one_of(found) if found else leaf


@given(st.data())
def test_there_and_back_is_the_same_value_for_any_type(data: st.DataObject) -> None:
    type_name = data.draw(st.sampled_from(TYPES))
    shape = of_type(type_name)
    model = data.draw(
        st.fixed_dictionaries({}, optional={name: values(field, 3) for name, field in list(shape.fields.items())[:8]})
    )

    assert names.to_camel(type_name, authors(shape, model)) == model


def test_paths_of_a_schema_are_spelt_through_lists_and_objects() -> None:
    assert names.path_to_snake("AWS::Lambda::Function", "/properties/Code/ImageUri") == ("code", "image_uri")
    assert names.path_to_snake(
        "AWS::Glue::Table", "/properties/TableInput/ViewDefinition/Representations/*/ViewOriginalText"
    ) == (
        "table_input",
        "view_definition",
        "representations",
        "*",
        "view_original_text",
    )
