"""What firma.toml says of an estate: matrices, tags and other projects; what is wrong in it, with line and way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from firma.core.model.diagnostic import PermanentError
from firma.engine.project import Project, read_project
from firma.program.axes import Matrix

HEAD = '[project]\nname = "shop"\n\n[environments.prod]\n'


def read(text: str, head: str = HEAD) -> Project:
    return read_project(Path("/shop"), f"{head}{text}", engine="1.0.0")


def test_a_list_is_an_axis_of_all_stacks_and_a_table_a_stack_of_its_own() -> None:
    matrix = (
        read('matrix = { region = ["eu", "us"], cell = [1, 2], edge = { region = ["eu"] } }\n')
        .environments["prod"]
        .matrix
    )
    assert matrix.axes == {"region": ("eu", "us"), "cell": (1, 2)}
    assert matrix.stacks == {"edge": {"region": ("eu",)}}
    assert matrix.line("edge", "region") == matrix.line("other", "cell") == 5
    assert Matrix.from_plain(matrix.to_plain()) == matrix


def test_a_matrix_may_be_a_table_with_a_line_for_each_axis() -> None:
    text = '[environments.prod.matrix]\nregion = ["eu"]\ncell = []\n[environments.prod.matrix.edge]\nregion = ["us"]\n'
    matrix = read(text).environments["prod"].matrix
    assert (matrix.line("any", "region"), matrix.line("any", "cell"), matrix.line("edge", "region")) == (6, 7, 9)


def test_tags_and_other_projects_are_read() -> None:
    project = read('[tags]\napp = { tier = "gold" }\n[upstreams.platform]\nstore = "../p/l.db"\nkey_file = "k"\n')
    assert project.tags == {"app": {"tier": "gold"}}
    other = project.elsewhere["platform"]
    assert (other.store, other.key_file) == (Path("/p/l.db"), Path("/shop/k"))


@pytest.mark.parametrize(
    ("text", "code", "line", "says"),
    [
        ('matrix = { region = "eu" }\n', "F804", 5, "a list of names or whole numbers is wanted"),
        ("matrix = { region = [1.5] }\n", "F804", 5, "a list of names or whole numbers is wanted"),
        ("matrix = { region = [true] }\n", "F804", 5, "a list of names or whole numbers is wanted"),
        ('matrix = { region = ["a", "a"] }\n', "F804", 5, "each value stands once"),
        ('matrix = { edge = { region = "eu" } }\n', "F804", 5, "[environments.prod.matrix.edge]"),
        ('matrix = ["eu"]\n', "F804", 5, "`matrix`"),
        ('[tags]\napp = "gold"\n', "F804", 6, "a table of tags"),
        ("[tags]\napp = { tier = 1 }\n", "F804", 6, "`tier`"),
        ("[upstreams.platform]\n", "F805", 5, "`store`"),
        ('[upstreams.platform]\nstore = "x"\nstroe = "y"\n', "F803", 7, "Did you mean `store`?"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, code: str, line: int, says: str) -> None:
    with pytest.raises(PermanentError) as error:
        read(text)
    (found,) = error.value.diagnostics
    assert found.place is not None
    assert (found.code, found.place.line) == (code, line)
    assert says in f"{found.detail} {found.help}"
