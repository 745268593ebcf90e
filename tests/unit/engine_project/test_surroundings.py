"""What the surroundings say: git, who acts, why, where a store may lie, and a new project."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from firma.core.model.diagnostic import RefusedError, UsageError
from firma.engine.actor import find_actor, find_reason
from firma.engine.git import GitFacts, is_tracked, read_git
from firma.engine.initialise import initialise, name_of
from firma.engine.project import engine_version, load_project
from firma.engine.store_place import check_store, network_mount, store_problems
from firma.stores.sealing import read_key_file


def git(folder: Path, *words: str) -> None:
    command = [
        "git",
        "-c",
        "user.email=ann@example.com",
        "-c",
        "user.name=Ann",
        "-c",
        "init.defaultBranch=main",
        *words,
    ]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    (tmp_path / "a.txt").write_text("a")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "the subject\n\nand a body")
    return tmp_path


def test_a_commit_has_hash_subject_and_author(repository: Path) -> None:
    facts = read_git(repository)

    assert len(facts.commit) == 40
    assert (facts.subject, facts.author, facts.dirty) == ("the subject", "ann@example.com", ())


def test_changed_and_new_files_are_dirty_and_the_lock_of_look_ups_is_not(repository: Path) -> None:
    (repository / "a.txt").write_text("b")
    (repository / "lookups.lock").write_text("{}")
    (repository / "new file\n.py").write_text("")

    assert read_git(repository).dirty == ("a.txt", "new file\n.py")


def test_only_the_project_counts_in_a_larger_repository(repository: Path) -> None:
    project = repository / "infra"
    project.mkdir()
    (repository / "a.txt").write_text("changed elsewhere")
    (project / "lookups.lock").write_text("{}")
    (project / "stack.py").write_text("")

    assert read_git(project).dirty == ("stack.py",)


def test_where_git_cannot_say_the_reason_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert read_git(tmp_path).described == ("unknown (not a git repository)")
    git(tmp_path, "init", "-q")
    assert read_git(tmp_path).described == "unknown (no commit yet)"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert read_git(tmp_path).described == "unknown (git is not installed)"


def test_the_actor_is_the_ci_then_git_then_the_machine() -> None:
    github = {
        "GITHUB_ACTIONS": "true",
        "GITHUB_REPOSITORY": "acme/shop",
        "GITHUB_REF": "refs/heads/main",
        "GITHUB_ACTOR": "ann",
        "GITHUB_SERVER_URL": "https://git.example",
        "GITHUB_RUN_ID": "42",
    }
    gitlab = {
        "GITLAB_CI": "true",
        "CI_PROJECT_PATH": "acme/shop",
        "CI_COMMIT_REF_NAME": "main",
        "GITLAB_USER_EMAIL": "ann@example.com",
    }
    someone = GitFacts(email="ann@example.com")

    one = find_actor(github, someone, host="h")
    two = find_actor(gitlab, someone, host="h")
    three = find_actor({}, someone, host="h")
    four = find_actor({}, GitFacts(), user="ann", host="h")

    assert one.subject == "repo:acme/shop:ref:refs/heads/main by ann"
    assert one.link == "https://git.example/acme/shop/actions/runs/42"
    assert two.subject == "project_path:acme/shop:ref_type:branch:ref:main by ann@example.com"
    assert [a.issuer for a in (one, two, three, four)] == ["github", "gitlab", "git", "system"]
    assert (three.subject, four.subject) == ("ann@example.com", "ann@h")
    assert {a.proof for a in (one, two, three, four)} == {"unverified"}


def test_the_reason_is_the_given_one_then_the_subject_then_none() -> None:
    assert find_reason(" because ", GitFacts(subject="s")) == "because"
    assert find_reason("", GitFacts(subject="s")) == "s"
    assert find_reason(" ", GitFacts()) == "none given"


MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
server:/home /home/ann nfs4 rw 0 0
/dev/sdb1 /home/ann/local\040disk ext4 rw 0 0
C:\134 /mnt/c 9p rw 0 0
me@host:/ /home/ann/remote fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/srv/x.db", ""),
        ("/home/ann/x.db", "nfs4 at /home/ann"),
        ("/home/annabel/x.db", ""),
        ("/home/ann/local disk/x.db", ""),
        ("/home/ann/remote/a/x.db", "fuse.sshfs at /home/ann/remote"),
        ("/mnt/c/x.db", "9p at /mnt/c"),
    ],
)
def test_a_network_file_system_is_seen_by_its_mount(path: str, found: str) -> None:
    assert network_mount(Path(path), MOUNTS) == found


def test_a_store_on_a_network_file_system_is_refused(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/x {tmp_path} nfs rw 0 0\n")

    (problem,) = store_problems(tmp_path, tmp_path / "ledger.db", mounts=mounts)

    assert problem.code == "F809"


def test_a_store_that_git_tracks_is_refused_with_the_command(repository: Path) -> None:
    store = repository / ".firma" / "ledger.db"
    store.parent.mkdir()
    store.write_text("")
    check_store(repository, store)
    git(repository, "add", "-f", str(store))

    assert is_tracked(repository, store)
    with pytest.raises(RefusedError, match="F810"):
        check_store(repository, store)


def test_a_new_project_is_whole_and_its_key_is_for_the_owner_only(tmp_path: Path) -> None:
    made = initialise(tmp_path / "My Shop", engine=engine_version(), entropy=os.urandom)

    project = load_project(tmp_path / "My Shop")
    key = made.root / ".firma" / "key"
    assert (made.name, project.name) == ("my-shop", "my-shop")
    assert project.default_environment == "dev"
    assert project.environments["dev"].aws is not None
    assert project.environments["dev"].aws.sandbox == "dev"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    assert len(read_key_file(key, tier="standard").secret) == 32
    assert all((made.root / file).is_file() for file in made.files)


def test_what_is_secret_or_local_is_ignored_by_git_and_the_lock_is_not(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("mine\n")
    initialise(tmp_path, name="shop", engine="0.1.0", entropy=os.urandom)
    (tmp_path / "lookups.lock").write_text("{}")
    (tmp_path / ".firma" / "ledger.db").write_text("")

    git(tmp_path, "add", ".")
    done = subprocess.run(["git", "ls-files"], cwd=tmp_path, capture_output=True, text=True, check=True)

    tracked = done.stdout.split()
    assert "lookups.lock" in tracked
    assert not [file for file in tracked if file.startswith(".firma")]
    assert (tmp_path / ".gitignore").read_text().startswith("mine\n# Firma")


@pytest.mark.parametrize("there", ["firma.toml", "stacks/app.py", ".firma/key", ".firma/ledger.db"])
def test_nothing_is_overwritten_and_nothing_is_half_written(tmp_path: Path, there: str) -> None:
    (tmp_path / there).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / there).write_text("mine")
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(RefusedError, match="F811"):
        initialise(tmp_path, name="shop", engine="0.1.0", entropy=os.urandom)

    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / there).read_text() == "mine"


def test_a_store_that_git_tracks_refuses_a_new_project(repository: Path) -> None:
    store = repository / ".firma" / "ledger.db"
    store.parent.mkdir()
    store.write_text("")
    git(repository, "add", "-f", str(store))
    store.unlink()

    with pytest.raises(RefusedError, match="F810"):
        initialise(repository, name="shop", engine="0.1.0", entropy=os.urandom)


def test_a_folder_that_cannot_be_made_is_said() -> None:
    with pytest.raises(RefusedError, match="F813"):
        initialise(Path("/proc/shop"), engine="0.1.0", entropy=os.urandom)


def test_a_write_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def no_entropy(_: int) -> bytes:
        raise OSError(28, "No space left on device")

    with pytest.raises(RefusedError, match=r"F813.*No space"):
        initialise(tmp_path, name="shop", engine="0.1.0", entropy=no_entropy)

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("there", ["stacks", ".firma"])
def test_a_file_in_the_place_of_a_folder_is_said(tmp_path: Path, there: str) -> None:
    (tmp_path / there).write_text("a file")

    with pytest.raises(RefusedError, match="F811"):
        initialise(tmp_path, name="shop", engine="0.1.0", entropy=os.urandom)


@pytest.mark.parametrize("name", ["", "-a", "A", "a b", "a" * 41, "ä", "a\x00"])
def test_a_bad_name_is_refused(tmp_path: Path, name: str) -> None:
    if not name:
        assert name_of(Path("/tmp/Ärger & Co.")) == "arger-co"
        return
    with pytest.raises(UsageError, match="F812"):
        initialise(tmp_path, name=name, engine="0.1.0", entropy=os.urandom)
