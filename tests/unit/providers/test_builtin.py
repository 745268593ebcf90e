"""Files and values of the builtin provider: files stay in the project, and secrets stay secret."""

from __future__ import annotations

import asyncio
import operator
import os
import stat
from pathlib import Path

import pytest

from firma.core.model.call import Act, Request, Status, Thing
from firma.core.model.diagnostic import PermanentError
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Value
from firma.providers.builtin import BuiltinProvider
from firma.providers.builtin.places import MARKS_FOLDER
from unit.providers.builtin_calls import CANARY, call, code_of, create, run, write

# -- files -------------------------------------------------------------------------------------------


def test_a_file_is_written_with_its_mode_and_nothing_else_is_left_beside_it(tmp_path: Path) -> None:
    answer = write(tmp_path, "a/b/c.txt", "hellö", mode="0600")
    path = tmp_path / "a" / "b" / "c.txt"

    assert answer.status is Status.DONE
    assert path.read_text() == "hellö"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in path.parent.iterdir()] == ["c.txt"]


@pytest.mark.parametrize(
    "path", ["../x", "a/../../x", "/etc/passwd", "link/x", "", ".", "a/", "..", "x\0y", ".firma/x"]
)
def test_a_path_outside_the_project_is_refused(tmp_path: Path, path: str) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "link").symlink_to(tmp_path)
    answer = write(project, path)

    assert (answer.status, answer.certain) == (Status.REFUSED, True)
    assert code_of(answer) in {"F624", "F607"}
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    "path", [".git/hooks/post-commit", ".git/config", ".git", "modules/a/.git/config", ".GIT/config", "linked/config"]
)
def test_a_path_in_git_s_own_folder_is_refused_and_names_like_it_are_not(tmp_path: Path, path: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "linked").symlink_to(".git")

    assert code_of(write(tmp_path, path)) == "F624"
    assert write(tmp_path, ".gitignore").status is Status.DONE
    assert write(tmp_path, ".github/workflows/a.yml").status is Status.DONE
    assert list((tmp_path / ".git").iterdir()) == []


def test_an_absolute_path_is_allowed_where_the_configuration_says_so(tmp_path: Path) -> None:
    project, outside = tmp_path / "project", tmp_path / "outside.txt"
    project.mkdir()

    assert write(project, str(outside)).status is Status.REFUSED
    assert write(project, str(outside), absolute=True).status is Status.DONE
    assert outside.read_text() == "hello"
    assert write(project, "../relative.txt", absolute=True).status is Status.REFUSED


def test_what_exists_is_never_overwritten_by_a_creation(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    (tmp_path / "link.txt").symlink_to(tmp_path / "mine.txt")
    (tmp_path / "folder.txt").mkdir()

    for name in ("mine.txt", "link.txt", "folder.txt"):
        answer = write(tmp_path, name)
        assert (answer.status, answer.certain, code_of(answer)) == (Status.FAILED, True, "F613")
    assert (tmp_path / "mine.txt").read_text() == "mine"
    assert not list(tmp_path.glob(".*.firma"))


def test_a_link_put_in_the_place_of_a_file_is_not_written_through(tmp_path: Path) -> None:
    thing = write(tmp_path, "a.txt").thing
    assert thing is not None
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "a.txt").unlink()
    (tmp_path / "a.txt").symlink_to(tmp_path / "precious")
    desired = Map(path="a.txt", content="other")
    answer = call(tmp_path, Request(act=Act.UPDATE, type="builtin.File", desired=desired, prior=thing))

    assert code_of(answer) == "F615"
    assert (tmp_path / "precious").read_text() == "precious"


def test_a_crash_at_any_instant_of_a_creation_leaves_what_its_token_finishes(tmp_path: Path) -> None:
    """Every state that a killed process can leave between its system calls."""
    for number, instant in enumerate(("staged", "marked", "linked", "unstaged", "removed by hand")):
        folder = tmp_path / str(number)
        folder.mkdir()
        request = create("builtin.File", path="f.txt", content="hello")
        call(folder, request)
        mark = next((folder / MARKS_FOLDER).iterdir())
        staged = folder / f".{mark.name[:16]}.firma"
        if instant in {"staged", "marked", "linked"}:
            os.link(folder / "f.txt", staged)
        if instant in {"staged", "marked", "removed by hand"}:
            (folder / "f.txt").unlink()
        if instant == "staged":
            mark.write_text("")
        answer = call(folder, request)

        assert answer.status is Status.DONE, instant
        assert (folder / "f.txt").exists() == (instant != "removed by hand")
        assert not staged.exists()


def test_an_update_sent_again_is_done_and_a_change_by_hand_is_kept(tmp_path: Path) -> None:
    thing = write(tmp_path, "a.txt").thing
    request = Request(act=Act.UPDATE, type="builtin.File", desired=Map(path="a.txt", content="two"), prior=thing)
    first, again = call(tmp_path, request), call(tmp_path, request)
    (tmp_path / "a.txt").write_text("by hand")
    refused = call(tmp_path, request)

    assert first == again
    assert first.status is Status.DONE
    assert (refused.status, refused.suspect, code_of(refused)) == (Status.FAILED, True, "F615")
    assert (tmp_path / "a.txt").read_text() == "by hand"


def test_a_path_cannot_be_changed_in_place_and_a_missing_file_is_gone(tmp_path: Path) -> None:
    thing = write(tmp_path, "a.txt").thing
    moved = Request(act=Act.UPDATE, type="builtin.File", desired=Map(path="b.txt", content="x"), prior=thing)
    assert code_of(call(tmp_path, moved)) == "F610"

    (tmp_path / "a.txt").unlink()
    stays = Request(act=Act.UPDATE, type="builtin.File", desired=Map(path="a.txt", content="x"), prior=thing)
    answer = call(tmp_path, stays)
    assert (answer.gone, answer.suspect, code_of(answer)) == (True, True, "F614")


def test_sensitive_content_shows_neither_itself_nor_its_digest(tmp_path: Path) -> None:
    answer = write(tmp_path, "a.txt", Sensitive(CANARY))
    assert answer.thing is not None
    seen = run(tmp_path, lambda session: session.read("builtin.File", answer.thing or Thing(identifier="")))

    assert CANARY not in repr(answer)
    assert isinstance(answer.thing.attributes["sha256"], Sensitive)
    assert answer.thing.condition == ""
    assert seen == answer.thing
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o600


def test_a_secret_in_a_file_is_kept_as_a_reference_and_its_drift_shows_no_plaintext(tmp_path: Path) -> None:
    reference = SecretRef("environment", "SECRET")
    thing = write(tmp_path, "a.txt", reference).thing
    assert thing is not None
    assert (tmp_path / "a.txt").read_text() == CANARY
    assert thing.attributes["content"] == reference
    assert run(tmp_path, lambda session: session.read("builtin.File", thing)) == thing

    (tmp_path / "a.txt").write_text(f"{CANARY} changed")
    seen = run(tmp_path, lambda session: session.read("builtin.File", thing))
    assert seen is not None
    assert seen.attributes["content"] == Sensitive("(changed)")
    assert CANARY not in repr((thing, seen))


def test_an_asset_is_staged_as_text_or_refused(tmp_path: Path) -> None:
    asset = Asset("0" * 64, 2, "page.html")

    assert run(tmp_path, lambda session: session.stage(asset, b"<p>")) == "<p>"
    with pytest.raises(PermanentError) as caught:
        run(tmp_path, lambda session: session.stage(asset, b"\xff"))
    assert caught.value.diagnostics[0].code == "F629"


@pytest.mark.parametrize(
    ("content", "more", "code"),
    [
        (SecretRef("environment", "NOT_SET"), {}, "F640"),
        ("x", {"mode": "644"}, "F609"),
        ("x", {"mode": "07777"}, "F609"),
    ],
)
def test_content_and_mode_that_cannot_be_are_refused(
    tmp_path: Path, content: Value, more: dict[str, str], code: str
) -> None:
    assert code_of(write(tmp_path, "a.txt", content, **more)) == code
    assert not (tmp_path / "a.txt").exists()


def test_what_the_system_refuses_is_answered_with_its_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    answer = write(tmp_path, "file/below.txt")

    assert (answer.status, answer.certain, code_of(answer)) == (Status.FAILED, True, "F625")
    assert answer.problem is not None
    assert "Not a directory" in answer.problem.detail or "File exists" in answer.problem.detail


def test_a_file_can_be_looked_up(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.bin").write_bytes(b"\xff\xfe")

    assert run(tmp_path, lambda s: s.lookup("builtin.File", Map(path="a.txt")))["content"] == "x"
    assert "no text" in run(tmp_path, lambda s: s.lookup("builtin.File", Map(path="b.bin")))["content"]
    for type_name, inputs in (("builtin.File", Map(path="none")), ("builtin.Data", Map())):
        with pytest.raises(PermanentError) as caught:
            run(tmp_path, operator.methodcaller("lookup", type_name, inputs))
        assert caught.value.diagnostics[0].code == "F621"


def test_old_marks_are_dropped(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    mark = next((tmp_path / MARKS_FOLDER).iterdir())
    os.utime(mark, (1, 1))
    run(tmp_path, lambda session: session.identity())

    assert not mark.exists()


# -- values ------------------------------------------------------------------------------------------


def test_data_keeps_secrets_as_references_and_sensitive_values_sensitive(tmp_path: Path) -> None:
    value = Map(a=SecretRef("environment", "SECRET"), b=Sensitive(CANARY))
    answer = call(tmp_path, create("builtin.Data", input=value))

    assert answer.thing is not None
    assert answer.thing.attributes["output"] == value
    assert CANARY not in repr(answer)


def test_random_identifiers_differ_and_agree_in_their_forms(tmp_path: Path) -> None:
    first, second = (call(tmp_path, create("builtin.RandomId", byte_length=8)).thing for _ in range(2))
    assert first is not None
    assert second is not None

    assert first.attributes["hex"] != second.attributes["hex"]
    assert int(first.attributes["hex"], 16) == int(first.attributes["decimal"])
    assert code_of(call(tmp_path, create("builtin.RandomId", byte_length=0))) == "F609"


@pytest.mark.parametrize("settings", [{"root": "/no/such/folder"}, {"rooot": "."}])
def test_a_configuration_that_cannot_work_is_refused_by_name(settings: dict[str, str]) -> None:
    with pytest.raises(PermanentError) as caught:
        asyncio.run(BuiltinProvider(environment={}).open(Map(settings)))

    assert caught.value.diagnostics[0].code == "F606"
