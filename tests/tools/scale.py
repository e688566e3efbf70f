"""Holds the queries of public/scale/ against the app's own sums. usage: scale.py PROGRAM [spark]; PROGRAM is the example `envelopes`."""
import json
import pathlib
import subprocess
import sys
import tempfile

PEOPLE = 12_000
SCALE = pathlib.Path("public/scale")
CAMPAIGN = json.loads(pathlib.Path("public/data/campaign.json").read_text())["id"]


def by_duckdb(lines):
    import duckdb

    engine = duckdb.connect()
    engine.execute("SET VARIABLE files = ?", [str(lines)])
    engine.execute("SET VARIABLE campaign = ?", [CAMPAIGN])
    return engine.execute((SCALE / "sums.duckdb.sql").read_text()).fetchall()


def by_spark(lines):
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    schema = "format string, version int, side string, campaign string, source string, revision long, parts array<string>, share array<long>"
    spark.read.schema(schema).json(str(lines)).createOrReplaceTempView("envelopes")
    query = (SCALE / "sums.spark.sql").read_text().replace("${campaign}", CAMPAIGN)
    rows = [tuple(row) for row in spark.sql(query).collect()]
    spark.stop()
    return rows


def main(program, engine="duckdb"):
    with tempfile.TemporaryDirectory() as folder:
        lines = pathlib.Path(folder, "hr.jsonl")
        subprocess.run([program, "make", str(PEOPLE), folder], check=True)
        own = subprocess.run([program, "sums", str(lines)], check=True, capture_output=True, text=True).stdout
        expected = [line.split(",") for line in own.splitlines()[1:]]
        expected = sorted((int(a), b, int(c), int(d), int(e)) for a, b, c, d, e in expected)
        got = sorted(tuple(row) for row in (by_spark if engine == "spark" else by_duckdb)(lines))
        people = sum(row[3] for row in expected if row[0] == 1 and row[2] == 1)
        # Every five-thousandth person is in conflict.
        assert people == PEOPLE - PEOPLE // 5000, people
        assert got == expected, next((pair for pair in zip(got, expected) if pair[0] != pair[1]), (len(got), len(expected)))
        print(f"scale: {engine} gives the app's own {len(expected)} sums of {people} people")
        # A line more that is a conflict must show (the third person has one revision only).
        spoilt = lines.read_text().splitlines()
        spoilt.append(spoilt[5].replace('"share":[', '"share":[1,', 1).rsplit(",", 1)[0] + "]}")
        lines.write_text("\n".join(spoilt))
        if engine == "duckdb":
            assert sorted(by_duckdb(lines)) != expected, "a conflict does not show"


main(*sys.argv[1:])
