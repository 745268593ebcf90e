"""What people change by hand of roles, policies, keys and secrets; asserts nothing."""

from __future__ import annotations

import json

from hand_changes.change import (
    MALLORY,
    ONCALL,
    ROOT,
    TRENT,
    HandChange,
    document,
    policy,
    rotated,
)

ROLE = "aws.iam.Role:"

IDENTITY = (
    HandChange(
        name="a role may do everything",
        who=MALLORY,
        make=lambda of: of("iam").attach_role_policy(
            RoleName="guest", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess"
        ),
        at=f"{ROLE}guest",
        path="managed_policy_arns",
        layer="undeclared",
        call="AttachRolePolicy",
    ),
    HandChange(
        name="a role gets a policy inside",
        who=MALLORY,
        make=lambda of: of("iam").put_role_policy(
            RoleName="clerk", PolicyName="extra", PolicyDocument=document("s3:*")
        ),
        at=f"{ROLE}clerk",
        path="policies",
        layer="undeclared",
        call="PutRolePolicy",
    ),
    HandChange(
        name="a role lasts longer",
        who=TRENT,
        make=lambda of: of("iam").update_role(RoleName="clerk", MaxSessionDuration=7200, Description="A clerk"),
        at=f"{ROLE}clerk",
        path="max_session_duration",
        call="UpdateRole",
        code=("max_session_duration=3600", "max_session_duration=7200"),
    ),
    HandChange(
        name="a role is trusted by others",
        who=ONCALL,
        make=lambda of: of("iam").update_assume_role_policy(
            RoleName="guest",
            PolicyDocument=json.dumps(
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Principal": {"AWS": "arn:aws:iam::999988887777:root"},
                            "Action": "sts:AssumeRole",
                        }
                    ],
                }
            ),
        ),
        at=f"{ROLE}guest",
        path="assume_role_policy_document",
        call="UpdateAssumeRolePolicy",
    ),
    HandChange(
        name="a role is bounded",
        who=ROOT,
        make=lambda of: of("iam").put_role_permissions_boundary(
            RoleName="bound", PermissionsBoundary="arn:aws:iam::aws:policy/ReadOnlyAccess"
        ),
        at=f"{ROLE}bound",
        path="permissions_boundary",
        layer="undeclared",
        call="PutRolePermissionsBoundary",
    ),
    HandChange(
        name="our policy allows more",
        who=TRENT,
        make=lambda of: of("iam").put_role_policy(
            RoleName="clerk", PolicyName="send", PolicyDocument=document("sqs:*")
        ),
        at="aws.iam.RolePolicy:send",
        path="policy_document",
        call="PutRolePolicy",
    ),
    HandChange(
        name="our policy is taken away",
        who=MALLORY,
        make=lambda of: of("iam").delete_role_policy(RoleName="clerk", PolicyName="read"),
        at="aws.iam.RolePolicy:read",
        layer="gone",
        call="DeleteRolePolicy",
    ),
    HandChange(
        name="a managed policy gets another version",
        who=ONCALL,
        make=lambda of: of("iam").create_policy_version(
            PolicyArn=policy(of, "both"), PolicyDocument=document("sqs:*"), SetAsDefault=True
        ),
        at="aws.iam.ManagedPolicy:both",
        path="policy_document",
        call="CreatePolicyVersion",
    ),
    HandChange(
        name="a key rotates",
        who=ROOT,
        make=rotated,
        at="aws.kms.Key:seal",
        path="enable_key_rotation",
        call="EnableKeyRotation",
        code=("enable_key_rotation=False", "enable_key_rotation=True"),
    ),
    HandChange(
        name="a secret is described otherwise",
        who=TRENT,
        make=lambda of: of("secretsmanager").update_secret(SecretId="token", Description="Mine"),
        at="aws.secretsmanager.Secret:token",
        path="description",
        call="UpdateSecret",
        code=('description="A token"', 'description="Mine"'),
    ),
)
