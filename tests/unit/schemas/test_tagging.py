"""Tags in the form of each type: merging and parting are inverse, and nothing of the author's is lost."""

from hypothesis import given
from hypothesis import strategies as st

from firma.schemas import archive
from firma.schemas.tagging import TagForm, tag_form

FORMS = sorted({form for name in archive.type_names() if (form := tag_form(name))}, key=repr)
WORDS = st.text("abcXYZ:/", min_size=1, max_size=5)


def test_most_taggable_types_can_be_tagged_at_creation() -> None:
    assert sum(tag_form(name) is not None for name in archive.type_names()) > 1_100


def test_a_list_of_tags_gets_every_field_that_its_items_need() -> None:
    form = tag_form("AWS::AutoScaling::AutoScalingGroup")
    assert form is not None
    assert form.merged(None, {"firma:object": "1"}) == [
        {"Key": "firma:object", "Value": "1", "PropagateAtLaunch": False}
    ]


def test_a_type_that_cannot_be_tagged_while_it_is_made_has_no_form() -> None:
    assert tag_form("AWS::Route53::HostedZone") is None
    assert tag_form("AWS::EC2::SubnetRouteTableAssociation") is None


@given(st.sampled_from(FORMS), st.dictionaries(WORDS, WORDS), st.dictionaries(WORDS.map("firma:{}".format), WORDS))
def test_what_is_merged_can_be_parted_again(form: TagForm, own: dict[str, str], engine: dict[str, str]) -> None:
    mine = form.merged(None, {f"my{key}": value for key, value in own.items()})

    rest, taken = form.parted(form.merged(mine, engine), lambda key: key.startswith("firma:"))

    assert rest == mine
    assert taken == engine


@given(st.sampled_from(FORMS), st.dictionaries(WORDS, WORDS, min_size=1))
def test_merging_twice_is_merging_once(form: TagForm, tags: dict[str, str]) -> None:
    once = form.merged(None, tags)
    assert form.merged(once, tags) == once
