"""Type schemas made from the archive: every type has one, and it says what planning and recovery need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.schema import Attribute, Kind, Mode, NameRule
from firma.schemas import archive, curated, names
from firma.schemas.types import TOKEN_LIFE_MS, type_schema

TYPES = archive.type_names()


def test_every_type_of_the_archive_has_a_schema_whose_attributes_can_all_be_made() -> None:
    for name in TYPES:
        made = type_schema(name)
        assert made.type == names.resource_type(name)
        assert len(made.attributes) == len(list(made.attributes.values())), name


def test_flagged_paths_lead_to_attributes_that_say_the_same() -> None:
    for name in TYPES:
        made = type_schema(name)
        for flag in ("read_only", "create_only", "write_only"):
            top = [str(path[0]) for path in getattr(made, flag) if len(path) == 1]
            assert all(getattr(made.attributes[attribute], flag) for attribute in top), (name, flag)


def test_nothing_that_only_the_cloud_gives_is_required_of_the_author() -> None:
    wrong = [
        (name, attribute)
        for name in TYPES
        for attribute, made in type_schema(name).attributes.items()
        if made.required and made.read_only
    ]
    assert wrong == []


def test_every_type_can_be_settled_by_its_token_for_thirty_six_hours() -> None:
    assert all(type_schema(name).recovery.modes[0] is Mode.TOKEN for name in TYPES)
    assert TOKEN_LIFE_MS == 129_600_000


def test_a_type_that_is_tagged_at_creation_is_found_by_tag_and_others_by_a_list_where_there_is_one() -> None:
    assert type_schema("AWS::S3::Bucket").recovery.modes == (Mode.TOKEN, Mode.FIND)
    assert type_schema("AWS::EC2::EIPAssociation").recovery.modes == (Mode.TOKEN, Mode.LIST)
    assert type_schema("AWS::ElasticLoadBalancingV2::ListenerRule").recovery.modes[0] is Mode.TOKEN


def test_a_type_without_an_update_handler_is_only_replaced() -> None:
    assert (
        not type_schema("AWS::EC2::VPCGatewayAttachment").updatable
        or "update" in archive.load("AWS::EC2::VPCGatewayAttachment")["handlers"]
    )
    assert type_schema("AWS::SQS::Queue").updatable
    assert not type_schema("AWS::EC2::SubnetRouteTableAssociation").updatable


@pytest.mark.parametrize(
    ("type_name", "rule"),
    [
        ("AWS::S3::Bucket", NameRule(attribute="bucket_name", length_max=63, lower=True)),
        ("AWS::IAM::Role", NameRule(attribute="role_name", length_max=64)),
        ("AWS::ElasticLoadBalancingV2::TargetGroup", NameRule(attribute="name", length_max=32)),
        ("AWS::Timestream::Database", NameRule(attribute="database_name", length_max=63)),
        ("AWS::IoT::TopicRule", NameRule(attribute="rule_name", length_max=128, separators="_")),
        ("AWS::EC2::VPC", None),
        ("AWS::ApiGateway::DomainName", None),
        ("AWS::IAM::RolePolicy", None),
    ],
)
def test_the_attribute_that_names_the_object_and_its_limits(type_name: str, rule: NameRule | None) -> None:
    assert type_schema(type_name).name == rule


def test_a_name_rule_names_a_text_that_the_author_may_leave_out() -> None:
    for name in TYPES:
        made = type_schema(name)
        if made.name is not None:
            attribute = made.attributes[made.name.attribute]
            assert attribute.kind is Kind.TEXT, name
            assert not attribute.required, name
            assert not attribute.read_only, name


def test_what_is_inside_of_itself_is_made_as_deep_as_it_is_asked() -> None:
    rule = type_schema("AWS::WAFv2::WebACL").attributes["rules"].element
    assert rule is not None
    statement = rule.attributes["statement"]
    for _ in range(20):
        statement = statement.attributes["not_statement"].attributes["statement"]
    assert statement.kind is Kind.OBJECT


def test_kinds_enums_order_secrets_and_references_are_told() -> None:
    queue, group, rule = (
        type_schema(name) for name in ("AWS::SQS::Queue", "AWS::EC2::SecurityGroup", "AWS::RDS::DBInstance")
    )

    assert type_schema("AWS::IAM::Role").attributes["assume_role_policy_document"].kind is Kind.DOCUMENT
    assert queue.attributes["visibility_timeout"].kind is Kind.INTEGER
    assert queue.attributes["redrive_policy"].kind is Kind.DOCUMENT
    assert queue.attributes["redrive_policy"].attributes["max_receive_count"].kind is Kind.INTEGER
    assert group.attributes["vpc_id"].refers_to == "aws.ec2.VPC"
    assert group.attributes["security_group_ingress"].unordered
    assert rule.attributes["master_user_password"].sensitive
    assert rule.attributes["master_user_password"].write_only
    bucket = type_schema("AWS::S3::Bucket").attributes["versioning_configuration"]
    assert bucket.attributes["status"].enum == ("Enabled", "Suspended")


def test_lambda_code_is_write_only_inside_an_object() -> None:
    code = type_schema("AWS::Lambda::Function").attributes["code"]
    assert code.required
    assert type_schema("AWS::Lambda::Function").attributes["environment"].attributes["variables"].kind is Kind.MAP


def test_what_loses_data_what_takes_days_and_what_keeps_its_name_is_curated() -> None:
    assert type_schema("AWS::DynamoDB::Table").holds_data
    assert type_schema("AWS::KMS::Key").deletion_takes_days
    assert type_schema("AWS::SQS::Queue").reserves_name_ms == 60_000
    assert type_schema("AWS::EC2::VPC").refuses_deletion_while_used


@given(st.sampled_from(TYPES))
def test_two_schemas_of_one_type_are_equal_and_say_their_source(name: str) -> None:
    made = type_schema(name)
    assert made == type_schema(name)
    assert archive.digest()[:12] in made.source
    assert all(isinstance(attribute, Attribute) for attribute in made.attributes.values())


def test_every_curated_type_is_in_the_archive() -> None:
    named = {*curated.NAMES, *curated.UNNAMED, *curated.DATA, *curated.DAYS, *curated.RESERVED_MS, *curated.REFUSING}
    assert named - set(TYPES) == set()
    assert [
        name for name, (attribute, *_) in curated.NAMES.items() if attribute not in archive.load(name)["properties"]
    ] == []
