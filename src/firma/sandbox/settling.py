"""Joins what was asked for with what is there: the same meaning in another form is the same; calls no service."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from firma.sandbox.schema import Model

Meaning: TypeAlias = Callable[[Any], Any]


def _bag(value: Any) -> Any:
    """Return a list as what does not depend on its order."""
    return sorted(json.dumps(item, sort_keys=True, default=str) for item in value) if isinstance(value, list) else value


def _actions(value: Any) -> Any:
    return [_action(action) for action in value] if isinstance(value, list) else value


def _action(action: Mapping[str, Any]) -> Any:
    # the emulator keeps one target group of a weighted forward, so the first one stands for it (research/aws.md 1.3)
    groups = (action.get("ForwardConfig") or {}).get("TargetGroups") or [{}]
    rest = {name: inner for name, inner in action.items() if name not in ("Order", "ForwardConfig", "TargetGroupArn")}
    return rest, action.get("TargetGroupArn") or groups[0].get("TargetGroupArn")


def _conditions(value: Any) -> Any:
    return _bag([_condition(condition) for condition in value]) if isinstance(value, list) else value


def _condition(condition: Mapping[str, Any]) -> Any:
    values: list[Any] = condition.get("Values") or next(
        (
            inner["Values"]
            for name, inner in condition.items()
            if name.endswith("Config") and isinstance(inner, Mapping) and "Values" in inner
        ),
        [],
    )
    rest = {
        name: inner
        for name, inner in condition.items()
        if name not in ("Field", "Values") and not (isinstance(inner, Mapping) and "Values" in inner)
    }
    return [condition.get("Field"), sorted(str(one) for one in values), rest]


def _rules(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    # ports do not count where all protocols are meant
    ports = ("FromPort", "ToPort")
    return _bag(
        [
            {name: inner for name, inner in rule.items() if not (name in ports and str(rule.get("IpProtocol")) == "-1")}
            for rule in value
        ]
    )


def _attributes(asked: Any, told: Any) -> bool:
    """Whether every attribute that was asked for is told: the service tells those that nobody asked for, too."""
    return isinstance(told, list) and isinstance(asked, list) and all(one in told for one in asked)


_ELB: Final = "AWS::ElasticLoadBalancingV2::"
_CONTAINED: Final = frozenset(
    {(f"{_ELB}LoadBalancer", "LoadBalancerAttributes"), (f"{_ELB}TargetGroup", "TargetGroupAttributes")}
)

_MEANINGS: Final[Mapping[tuple[str, str], Meaning]] = {
    (f"{_ELB}Listener", "DefaultActions"): _actions,
    (f"{_ELB}ListenerRule", "Actions"): _actions,
    (f"{_ELB}ListenerRule", "Conditions"): _conditions,
    ("AWS::EC2::SecurityGroup", "SecurityGroupIngress"): _rules,
    ("AWS::EC2::SecurityGroup", "SecurityGroupEgress"): _rules,
}


def settle(type_name: str, remembered: Mapping[str, Any], live: Mapping[str, Any], unset: frozenset[str]) -> Model:
    """Return the present model: live values win, but where they mean the same, the form that was asked for is given.

    What no reader can see stays as it was asked for; what the service says is unset is gone.
    """
    out = dict(live)
    for name, value in remembered.items():
        if name not in out:
            if name not in unset:
                out[name] = value
        elif value != out[name]:
            if (type_name, name) in _CONTAINED and _attributes(value, out[name]):
                out[name] = value
                continue
            meaning = _MEANINGS.get((type_name, name), _bag)
            if meaning(value) == meaning(out[name]):
                out[name] = value
    return out
