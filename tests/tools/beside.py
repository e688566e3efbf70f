"""The same sums by the app's own code, DuckDB and Polars, in turn on the same lines. usage: beside.py PROGRAM; PROGRAM is the example
`envelopes`. Prints 'name value unit limit ok|OVER': how many times as long the app takes as the faster of both, and how its time grows."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import duckdb
import polars

ROUNDS = int(os.environ.get("ROUNDS", "3"))
CAMPAIGN = json.loads(pathlib.Path("public/data/campaign.json").read_text())["id"]
QUERY = pathlib.Path("public/scale/sums.duckdb.sql").read_text()


def by_duckdb(lines):
    engine = duckdb.connect()
    engine.execute("SET VARIABLE files = ?", [str(lines)])
    engine.execute("SET VARIABLE campaign = ?", [CAMPAIGN])
    return sorted(engine.execute(QUERY).fetchall())


def by_polars(lines):
    schema = {"format": polars.String, "version": polars.UInt32, "side": polars.String, "campaign": polars.String, "source": polars.String,
              "revision": polars.UInt32, "parts": polars.List(polars.String), "share": polars.List(polars.UInt64)}
    column = polars.col
    sole = (polars.scan_ndjson(lines, schema=schema)
            .filter((column("side") == "hr") & (column("campaign") == CAMPAIGN))
            .select("source", "revision", "parts", "share").unique()
            .group_by("source", "revision").agg(column("parts").first(), column("share").first(), polars.len().alias("times"))
            .filter(column("times") == 1))
    latest = sole.sort("revision").group_by("source").agg(column("parts").last(), column("share").last()).collect()
    width = len(latest["share"][0])
    flat = latest.select(column("parts"), *[column("share").list.get(place).alias(str(place)) for place in range(width)])
    rows = []
    for partition in range(2):
        sums = flat.with_columns(column("parts").list.get(partition).alias("part")).group_by("part").agg(
            polars.len().alias("people"), *[column(str(place)).sum() % 4294967296 for place in range(width)])
        for row in sums.iter_rows(named=True):
            rows.extend((partition + 1, row["part"], place + 1, row["people"], row[str(place)]) for place in range(width))
    return sorted(rows)


def own(program, lines):
    done = subprocess.run([program, "sums", str(lines)], check=True, capture_output=True, text=True)
    rows = [line.split(",") for line in done.stdout.splitlines()[1:]]
    return sorted((int(a), b, int(c), int(d), int(e)) for a, b, c, d, e in rows)


def timed(act):
    started = time.perf_counter()
    result = act()
    return result, time.perf_counter() - started


def show(name, value, unit, limit):
    print(f"{name} {value:.2f} {unit} {limit} {'OVER' if value > limit else 'ok'}", flush=True)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        lines = pathlib.Path(folder, "hr.jsonl")
        each = {}
        for count in (10_000, 100_000):
            subprocess.run([program, "make", str(count), folder], check=True)
            each[count] = min(timed(lambda: own(program, lines))[1] for _ in range(ROUNDS)) / count
        ours, theirs = [], {"duckdb": [], "polars": []}
        for _ in range(ROUNDS):
            expected, seconds = timed(lambda: own(program, lines))
            ours.append(seconds)
            for name, act in (("duckdb", by_duckdb), ("polars", by_polars)):
                result, seconds = timed(lambda: act(lines))
                assert result == expected, name
                theirs[name].append(seconds)
        show("collect-native", min(ours), "s-100000", 6)
        for name, seconds in theirs.items():
            show(f"collect-to-{name}", min(ours) / min(seconds), "times", 1)
        show("collect-growth-100000", each[100_000] / each[10_000], "times-10000", 1.5)
        if "million" in sys.argv:
            subprocess.run([program, "make", "1000000", folder], check=True)
            show("collect-growth-1000000", timed(lambda: own(program, lines))[1] / 1_000_000 / each[10_000], "times-10000", 2)


main(sys.argv[1])
