"""What differs between environments, and what must not."""

import tomllib

import pytest

from shop_here import ROOT, resource, resources

ENVIRONMENTS = ("dev", "prod")
HOLDS_DATA = ("data/aws.rds.DBInstance:orders", "payments/aws.s3.Bucket:receipts")


@pytest.mark.parametrize("address", HOLDS_DATA)
def test_what_holds_data_is_protected_in_prod_alone(address: str) -> None:
    assert resource("prod", address).options.protect
    assert not resource("dev", address).options.protect


def test_nothing_of_dev_is_missing_in_prod() -> None:
    assert resources("dev").keys() <= resources("prod").keys()


def test_networks_of_environments_do_not_overlap() -> None:
    networks = {name: resource(name, "network/aws.ec2.VPC:main").inputs["cidr_block"] for name in ENVIRONMENTS}

    assert networks == {"dev": "10.0.0.0/16", "prod": "10.1.0.0/16"}


def test_prod_is_the_larger_one() -> None:
    tasks = {
        name: resource(name, "payments/web/aws.ecs.Service:service").inputs["desired_count"] for name in ENVIRONMENTS
    }
    storage = {name: int(resource(name, HOLDS_DATA[0]).inputs["allocated_storage"]) for name in ENVIRONMENTS}

    assert tasks["prod"] > 1, "one task can be gone while it is replaced"
    assert storage["prod"] > storage["dev"]


def test_receipts_of_prod_are_kept_for_ten_years_as_the_law_wants() -> None:
    lifecycle = resource("prod", HOLDS_DATA[1]).inputs["lifecycle_configuration"]

    assert [rule["expiration_in_days"] for rule in lifecycle["rules"]] == [3650]


def test_every_stack_has_an_owner() -> None:
    project = tomllib.loads((ROOT / "firma.toml").read_text(encoding="utf-8"))

    assert set(project["owners"]) == {path.stem for path in (ROOT / "stacks").glob("*.py")}
