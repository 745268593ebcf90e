"""Opening an engine: store, key, providers, credentials and facts of one project in one environment; no verb."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from firma.core.ledger.store import SealError, Store, StoreError
from firma.core.model.diagnostic import FirmaError, PermanentError, diagnose
from firma.core.model.value import EMPTY, Map, SecretRef
from firma.engine.actor import find_actor
from firma.engine.context import Context
from firma.engine.git import read_git
from firma.engine.guard import lives_in
from firma.engine.project import Environment, Passphrase, Project
from firma.engine.sessions import SANDBOX_SECRET, builtin_base
from firma.engine.store_place import check_store
from firma.engine.trusted import Trusted
from firma.engine.witnessing import Witnessing
from firma.engine.world import World
from firma.providers.contract import Provider
from firma.providers.registry import Lazily, Providers
from firma.providers.secrets import EnvironmentSecrets, SecretResolver, by_store
from firma.stores.places import open_store
from firma.stores.problems import failure_of
from firma.stores.remote_key import RemoteKey
from firma.stores.sealing import KeySource, read_key_file
from firma.stores.sealing import Passphrase as PassphraseKey

PASSPHRASE_SECONDS = 60
"""How long the command that prints a passphrase may take."""


AGE_IDENTITY = "FIRMA_AGE_IDENTITY"
"""The variable that names the file of the identity that opens age files, before what firma.toml names."""


async def open_context(project: Project, environment: Environment, world: World) -> Context:
    """Return what verbs work with.

    Raises:
        RefusedError: F809 or F810, the store's place is none.
        PermanentError: F5…, the store or the key cannot be opened.
    """
    place = project.store_of(environment.name)
    # Git is asked by processes of its own: all questions wait together.
    git, _ = await asyncio.gather(
        asyncio.to_thread(read_git, project.root), asyncio.to_thread(check_store, project.root, place)
    )
    try:
        store: Store = await open_store(place, probe=world.probe)
    except StoreError as error:
        raise failure_of(error) from error
    bases = Bases(project, environment)
    resolvers = secret_stores(project, bases, world)
    actor = find_actor(world.environment, git)
    trusted = Trusted(project, environment, world, actor, lambda: key_service(bases("aws")))
    return Context(
        project=project,
        environment=environment,
        world=world,
        store=store,
        key=lambda: key_source(project.passphrase, environment, bases),
        providers=all_providers(project, world),
        bases=bases,
        resolvers=resolvers,
        git=git,
        actor=actor,
        trusted=trusted,
        witnessing=Witnessing(project, environment, world, trusted, store),
        signers=lambda _: trusted.signers,
        accept=trusted.accept,
        lives=lives_in(environment),
    )


def key_service(configuration: Map) -> Any:
    """Return boto3's client of the key service of an environment's account."""
    from firma.providers.aws.secrets import service_client

    return service_client(configuration, "kms")


def all_providers(project: Project, world: World) -> Providers:
    """Return every kind of provider that a project may use; each is loaded when it is first asked for."""

    def builtin() -> Provider:
        from firma.providers.builtin.provider import BuiltinProvider

        return BuiltinProvider(environment=world.environment)

    def sim() -> Provider:
        from firma.providers.sim.provider import SimProvider

        return SimProvider()

    def aws() -> Provider:
        from firma.providers.aws.provider import AwsProvider

        return AwsProvider()

    def own() -> Provider:
        from firma.providers.own.provider import OwnProvider, OwnSettings

        settings = OwnSettings(paths=(project.root,), passed=project.own_environment, python=str(project.python))
        return OwnProvider(settings, environment=world.environment)

    return Providers(Lazily({"builtin": builtin, "sim": sim, "aws": aws, "own": own}))


class _Lazily:
    """A store of secrets, loaded when a secret of it is first opened."""

    def __init__(self, store: str, make: Callable[[], SecretResolver]) -> None:
        self.store, self._make = store, make
        self._resolver: SecretResolver | None = None

    async def resolve(self, reference: SecretRef) -> str:
        """Return the secret's text. Raises as the store's own module says."""
        if self._resolver is None:
            self._resolver = self._make()
        return await self._resolver.resolve(reference)


def secret_stores(project: Project, bases: Callable[[str], Map], world: World) -> Mapping[str, SecretResolver]:
    """Return whoever opens secrets by reference, by store."""

    def managed() -> SecretResolver:
        from firma.providers.aws.secrets import ManagedSecrets

        return ManagedSecrets(lambda: bases("aws"))

    def parameters() -> SecretResolver:
        from firma.providers.aws.parameters import Parameters

        return Parameters(lambda: bases("aws"))

    def age() -> SecretResolver:
        from firma.providers.age_files import AgeFiles

        given = world.environment.get(AGE_IDENTITY, "")
        files = [Path(given)] if given else list(project.age_identities)
        return AgeFiles(project.root, lambda: files)

    def vault() -> SecretResolver:
        from firma.providers.vault import VaultSecrets

        return VaultSecrets(world.environment)

    makers = {"aws.secretsmanager": managed, "aws.ssm": parameters, "age": age, "vault": vault}
    return by_store([EnvironmentSecrets(world.environment), *(_Lazily(*pair) for pair in makers.items())])


def key_source(
    passphrase: Passphrase, environment: Environment, bases: Callable[[str], Map] | None = None
) -> KeySource | None:
    """Return what opens sealed values: KMS or the passphrase where one is configured, else the key file, else None.

    Raises:
        SealError: the configured source cannot be used.
    """
    if passphrase.kms and bases is not None:
        return remote_key(passphrase.kms, lambda: bases("aws"))
    if passphrase.descriptor is not None:
        try:
            with open(passphrase.descriptor, "rb", closefd=False) as handle:  # a descriptor, not a path
                return PassphraseKey(handle.read().strip())
        except OSError as error:
            detail = f"file descriptor {passphrase.descriptor} cannot be read: {error.strerror}"
            raise SealError(detail, code="F524", where=str(passphrase.descriptor)) from error
    if passphrase.file is not None:
        return PassphraseKey(_read(passphrase.file))
    if passphrase.command:
        return PassphraseKey(_ask(passphrase.command))
    if passphrase.key_file.exists():
        return read_key_file(passphrase.key_file, tier=environment.tier)
    return None


def remote_key(name: str, configuration: Callable[[], Map]) -> RemoteKey:
    """Return a key of AWS KMS as a source of keys; nobody is asked yet."""
    from firma.providers.aws.key_service import KeyService

    service = KeyService(configuration)

    def told(work: Callable[[str, bytes], bytes]) -> Callable[[str, bytes], bytes]:
        def whole(key: str, data: bytes) -> bytes:
            try:
                return work(key, data)
            except FirmaError as error:
                problem = error.diagnostics[0]
                raise SealError(problem.detail, code=problem.code, where=key) from error

        return whole

    return RemoteKey(name, told(service.encrypt), told(service.decrypt))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes().strip()
    except OSError as error:
        raise SealError(f"{path} cannot be read: {error.strerror}", code="F524", where=str(path)) from error


def _ask(command: tuple[str, ...]) -> bytes:
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=PASSPHRASE_SECONDS)  # noqa: S603  # the project's own words
    except (OSError, subprocess.SubprocessError) as error:
        # The command's output may hold a part of the passphrase: it is not shown.
        raise SealError(f"{command[0]} gave no passphrase: {type(error).__name__}", code="F524") from None
    return done.stdout.strip()


class Bases:
    """What the environment says of each kind of provider; a sandbox's endpoint is asked for when first needed."""

    def __init__(self, project: Project, environment: Environment) -> None:
        self._project, self._environment = project, environment
        self._known: dict[str, Map] = {}

    def __call__(self, kind: str) -> Map:
        """Return the configuration of a kind. Raises PermanentError (F901, F912)."""
        if kind not in self._known:
            self._known[kind] = self._of(kind)
        return self._known[kind]

    def _of(self, kind: str) -> Map:
        if kind == "builtin":
            return builtin_base(self._project.root)
        if kind == "aws":
            return self._aws()
        return EMPTY

    def _aws(self) -> Map:
        environment, aws = self._environment, self._environment.aws
        if aws is None or not aws.regions:
            raise PermanentError(diagnose("F912", f"environment {environment.name!r}", place=environment.place))
        found: dict[str, Any] = {"region": aws.regions[0]}
        if not aws.sandbox:
            return Map(found)
        from firma.sandbox.control import State, status

        now = status(aws.sandbox, home=self._project.sandbox_home)
        if now.state is not State.RUNNING or now.endpoint is None:
            command = f"Run `firma sandbox start {aws.sandbox}`; what it held, if it ever ran, is there again."
            detail = f"sandbox {aws.sandbox!r} is {now.state.value}"
            raise PermanentError(diagnose("F901", detail, value=aws.sandbox, help=command))
        found |= {
            "endpoint": now.endpoint,
            "access_key": aws.account or "000000000000",
            "secret_key": SANDBOX_SECRET,
        }
        return Map(found)


def known_instances(environment: Environment) -> Mapping[str, Map]:
    """Return the instances that exist without being declared."""
    names = ["builtin", "sim", "own"] + (["aws"] if environment.aws is not None else [])
    return {name: Map({"kind": name}) for name in names}
