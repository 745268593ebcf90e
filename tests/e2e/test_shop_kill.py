"""A crash in the middle of what takes longest: the database is made once, and the next run does not wait for hours."""

from __future__ import annotations

import io
import random
import time
from pathlib import Path

from demo.claims import Claims
from demo.crashing import kill_in_the_middle
from demo.opening import agreed, compared, two_clouds
from demo.stage import staged
from demo.story import Story
from demo.telling import Teller

TYPE = "AWS::RDS::DBInstance"
"""Its handlers may take 36 hours, says its schema, which is as long as Cloud Control keeps a token."""


def test_a_database_whose_creation_was_killed_is_asked_for_again_and_is_there_once(tmp_path: Path) -> None:
    teller = Teller(io.StringIO())
    with staged(teller, within=tmp_path) as stage:
        story = Story(stage, Claims(teller.claim), teller, random.Random(1))
        two_clouds(story)
        stage.faults("dev", [{"kind": "latency", "type_name": TYPE, "seconds": 3.0}])
        kill_in_the_middle(stage, 0.5, after='"aws.rds.DBInstance:orders","state":"calling"')
        (unknown,) = [thing for thing in stage.objects("dev") if thing["open"]]
        assert unknown["address"] == "aws.rds.DBInstance:orders"

        begun = time.monotonic()
        stage.firma("apply", "--env", "dev", "--yes")
        assert time.monotonic() - begun < 60
        assert len(compared(story, "dev")["aws.rds.DBInstance"]) == 1
        agreed(story, "dev")
        assert story.claims.held >= 6
