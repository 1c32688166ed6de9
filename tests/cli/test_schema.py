from __future__ import annotations

import json

import pytest
from lxml import etree


def test_the_xsd(run):
    done = run("schema", "xsd")

    assert done.status == 0
    etree.XMLSchema(etree.fromstring(done.data))


def test_the_json_schema(run):
    done = run("schema", "json")

    assert done.status == 0
    assert json.loads(done.out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("arguments", [[], ["xslt"]])
def test_a_bad_call(run, arguments):
    assert run("schema", *arguments).status == 2
