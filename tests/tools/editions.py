"""The same planning problems by the app's search, HiGHS (gap 0) and CP-SAT, one thread and the same seconds each.
usage: editions.py PROGRAM; PROGRAM is the example `editions`. `editions.py PROGRAM best NAME SECONDS` looks for the best plan of one
instance with CP-SAT, from the app's plan, and prints what it found and proved. Prints 'name value unit limit ok|OVER'.
SECONDS=30 is the time of each on medium and large."""
import json
import os
import pathlib
import subprocess
import sys
import time

import highspy
import numpy
from ortools.sat.python import cp_model

SECONDS = float(os.environ.get("SECONDS", "30"))
SMALL = float(os.environ.get("SMALL_SECONDS", "120"))
BEST = pathlib.Path("tests/data/editions/best.json")


class Model:
    """A model in whole numbers: variables with bounds, rows, and what is to be as large as can be."""

    def __init__(self):
        self.lower, self.upper, self.rows = [], [], []

    def var(self, lower, upper):
        self.lower.append(lower)
        self.upper.append(upper)
        return len(self.lower) - 1

    def row(self, terms, least=None, most=None):
        """`terms` are pairs of a variable and its factor, each variable once."""
        if terms:
            self.rows.append((terms, least, most))

    def highs(self, goal, seconds):
        """The best value of `goal`, proven or not, and the values of the variables."""
        solver = highspy.Highs()
        solver.silent()
        solver.setOptionValue("log_to_console", False)
        for option, value in (("threads", 1), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.99), ("time_limit", seconds),
                              ("parallel", "off")):
            solver.setOptionValue(option, value)
        lp = highspy.HighsLp()
        many = len(self.lower)
        lp.num_col_, lp.num_row_ = many, len(self.rows)
        cost = numpy.zeros(many)
        for place, factor in goal:
            cost[place] += factor
        lp.col_cost_, lp.sense_ = cost, highspy.ObjSense.kMaximize
        lp.col_lower_, lp.col_upper_ = numpy.array(self.lower, float), numpy.array(self.upper, float)
        infinity = highspy.kHighsInf
        lp.row_lower_ = numpy.array([-infinity if least is None else least for _, least, _ in self.rows], float)
        lp.row_upper_ = numpy.array([infinity if most is None else most for _, _, most in self.rows], float)
        starts = numpy.cumsum([0] + [len(terms) for terms, _, _ in self.rows])
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = starts
        lp.a_matrix_.index_ = numpy.array([place for terms, _, _ in self.rows for place, _ in terms])
        lp.a_matrix_.value_ = numpy.array([factor for terms, _, _ in self.rows for _, factor in terms], float)
        lp.integrality_ = [highspy.HighsVarType.kInteger] * many
        solver.passModel(lp)
        solver.run()
        info = solver.getInfo()
        proven = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        if info.primal_solution_status != 2:
            return None, info.mip_dual_bound, False, None
        values = [round(value) for value in solver.getSolution().col_value]
        return sum(values[place] * factor for place, factor in goal), info.mip_dual_bound, proven, values

    def sat(self, goal, seconds, hint=None):
        model = cp_model.CpModel()
        made = [model.new_int_var(int(low), int(high), "") for low, high in zip(self.lower, self.upper)]
        for terms, least, most in self.rows:
            total = cp_model.LinearExpr.weighted_sum([made[place] for place, _ in terms], [factor for _, factor in terms])
            if least == most:
                model.add(total == least)
            elif least is None:
                model.add(total <= most)
            elif most is None:
                model.add(total >= least)
            else:
                model.add_linear_constraint(total, least, most)
        model.maximize(cp_model.LinearExpr.weighted_sum([made[place] for place, _ in goal], [factor for _, factor in goal]))
        if hint:
            for place, value in enumerate(hint):
                model.add_hint(made[place], value)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.relative_gap_limit = 0.0
        status = solver.solve(model)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None, solver.best_objective_bound, False, None
        return (round(solver.objective_value), solver.best_objective_bound, status == cp_model.OPTIMAL,
                [solver.value(one) for one in made])


class Editions:
    """The problem as `src/timetable/problem.rs` states it. With `exact_sites` the seats are told apart by site, which the last goal needs;
    otherwise those of all editions of a course at one time are one number, from which each edition can be given its share."""

    def __init__(self, problem, exact_sites):
        self.problem, self.model = problem, Model()
        self.rooms, self.who, self.seats = {}, {}, {}
        self.exact_sites = exact_sites
        slots, needs = problem["slots"], problem["needs"]
        at_room, at_teacher, at_group, of_need, load = {}, {}, {}, {}, {}
        money = []
        for c, lesson in enumerate(problem["lessons"]):
            teachers = [j for j, teacher in enumerate(problem["teachers"]) if c in teacher["courses"]]
            groups = [g for g, need in enumerate(needs[c]) if need[0] + need[1] > 0]
            for t, time_ in enumerate(lesson["times"]):
                rooms = [r for r in lesson["rooms"] if all(problem["venues"][r]["free"][s] for s in time_)
                         and problem["venues"][r]["seats"] >= lesson["least"]]
                free = [j for j in teachers if all(problem["teachers"][j]["free"][s] for s in time_)
                        and problem["teachers"][j]["most"] >= len(time_)]
                come = {g: min(sum(needs[c][g][:2]), *(problem["audiences"][g]["away"][s] for s in time_)) for g in groups}
                come = {g: people for g, people in come.items() if people > 0}
                online = not lesson["rooms"]
                if not free or not (rooms or online) or sum(come.values()) < lesson["least"]:
                    continue
                sites = [None] if online else sorted({problem["venues"][r]["site"] for r in rooms})
                for r in rooms:
                    self.rooms[c, t, r] = x = self.model.var(0, 1)
                    venue = problem["venues"][r]
                    money.append((x, venue["cents"] * len(time_)))
                    for s in time_:
                        at_room.setdefault((r, s), []).append(x)
                for site in sites:
                    for j in free:
                        self.who[c, t, site, j] = z = self.model.var(0, 1)
                        money.append((z, lesson["cents"] + problem["teachers"][j]["cents"] * len(time_)))
                        load.setdefault(j, []).append((z, len(time_)))
                        for s in time_:
                            at_teacher.setdefault((j, s), {}).setdefault(site, []).append(z)
                    if not online:
                        self.model.row([(self.rooms[c, t, r], 1) for r in rooms if problem["venues"][r]["site"] == site]
                                       + [(self.who[c, t, site, j], -1) for j in free], 0, 0)
                for site in sites if exact_sites else [None]:
                    cells = []
                    for g, people in come.items():
                        self.seats[c, t, site, g] = y = self.model.var(0, people)
                        cells.append(y)
                        if lesson["seat_cents"]:
                            money.append((y, lesson["seat_cents"]))
                        of_need.setdefault((c, g), []).append((t, y))
                        for s in time_:
                            at_group.setdefault((g, s), []).append(y)
                    if online:
                        held = [(self.who[c, t, None, j], lesson["least"], lesson["most"]) for j in free]
                    else:
                        held = [(self.rooms[c, t, r], lesson["least"], min(lesson["most"], problem["venues"][r]["seats"]))
                                for r in rooms if not exact_sites or problem["venues"][r]["site"] == site]
                    self.model.row([(y, 1) for y in cells] + [(x, -most) for x, _, most in held], None, 0)
                    self.model.row([(y, 1) for y in cells] + [(x, -least) for x, least, _ in held], 0, None)
        for (r, s), here in at_room.items():
            after = at_room.get((r, s + 1), [])
            gap = slots[s]["gap"]
            tight = after and gap is not None and gap < problem["venues"][r]["set_up"]
            touching = dict.fromkeys(here + after if tight else here)
            self.model.row([(x, 1) for x in touching], None, 1)
        for (j, s), by_site in at_teacher.items():
            self.model.row([(z, 1) for here in by_site.values() for z in here], None, 1)
            gap, after = slots[s]["gap"], at_teacher.get((j, s + 1), {})
            if gap is not None:
                for site, here in by_site.items():
                    far = [z for other, there in after.items() for z in there
                           if site is not None and other is not None and problem["travel"][site][other] > gap]
                    if far:
                        self.model.row([(z, 1) for z in here + far], None, 1)
        for j, terms in load.items():
            self.model.row(terms, None, problem["teachers"][j]["most"])
        for (g, s), here in at_group.items():
            self.model.row([(y, 1) for y in here], None, problem["audiences"][g]["away"][s])
        for (c, g), cells in of_need.items():
            now, after, _ = needs[c][g]
            self.model.row([(y, 1) for _, y in cells], None, now + after)
            if not after:
                continue
            times = problem["lessons"][c]["times"]
            for start in sorted({times[t][0] for t, _ in cells}):
                begun = [(y, 1) for t, y in cells if times[t][0] <= start]
                befores = problem["lessons"][c]["opened_by"]
                # Prerequisites are needed all, each by itself; of what leads to a level any will do, and seats add up.
                for group in ([[before] for before in befores] if problem["lessons"][c]["all"] and befores else [befores]):
                    opened = [(y, -1) for before in group for t, y in of_need.get((before, g), [])
                              if problem["lessons"][before]["times"][t][-1] < start]
                    self.model.row(begun + opened, None, now)
        self.money = money
        if problem["budget"] is not None:
            self.model.row([term for term in money if term[1]], None, problem["budget"])
        self.served = [(y, needs[c][g][2]) for (c, _, _, g), y in self.seats.items()]

    def lexicographic(self, solve, seconds):
        """All four goals in order, each with the earlier ones held. Value and whether it is proven."""
        model, problem = self.model, self.problem
        value, proven = [], True
        share = model.var(0, 1000)
        for g in range(len(problem["audiences"])):
            wanted = sum(sum(needs[g][:2]) * needs[g][2] for needs in problem["needs"])
            got = [(y, 1000 * problem["needs"][c][h][2]) for (c, _, _, h), y in self.seats.items() if h == g]
            if wanted:
                model.row(got + [(share, -wanted)], 0, None)
        away = [(y, -1) for (_, _, site, g), y in self.seats.items()
                if site is not None and problem["audiences"][g]["site"] not in (None, site)]
        for goal in (self.served, [(share, 1)], [(x, -cents) for x, cents in self.money if cents], away):
            best, _, sure, _ = solve(model, goal, seconds) if goal else (0, 0, True, None)
            if best is None:
                return value, False
            value.append(best)
            proven = proven and sure
            if goal:
                model.row(goal, best, None)
        return value, proven

    def hint(self, plan):
        """The values of the variables for a plan of the app."""
        values = [0] * len(self.model.lower)
        for held in plan:
            c = held["lesson"]
            t = self.problem["lessons"][c]["times"].index(held["slots"])
            site = None
            if held["venue"] is not None:
                site = self.problem["venues"][held["venue"]]["site"]
                values[self.rooms[c, t, held["venue"]]] += 1
            values[self.who[c, t, site, held["teacher"]]] += 1
            for g, seats in held["seats"]:
                values[self.seats[c, t, site if self.exact_sites else None, g]] += seats
        return values

    def breaks(self, values):
        """How many rows some values break; 0 for a plan that stands the rules."""
        broken = sum(not low <= value <= high for low, value, high in zip(self.model.lower, values, self.model.upper))
        for terms, least, most in self.model.rows:
            total = sum(values[place] * factor for place, factor in terms)
            broken += (least is not None and total < least) or (most is not None and total > most)
        return broken


def call(program, *words):
    return json.loads(subprocess.run([program, *map(str, words)], check=True, capture_output=True, text=True).stdout)


def show(name, value, unit, limit, least=False):
    over = value < limit if least else value > limit
    print(f"{name} {value:.2f} {unit} {limit} {'OVER' if over else 'ok'}", flush=True)


def tell(text):
    print(text, file=sys.stderr, flush=True)


def small(program, name):
    """Counts a difference, a broken row, or a value that was not proven, as 1 each; there must be none."""
    problem = call(program, "problem", name)
    plan = call(program, "solve", name, SMALL)
    wrong = Editions(problem, True)
    wrong = wrong.breaks(wrong.hint(plan["plan"]))
    own = [plan["served"], plan["share"], -plan["cents"], -plan["away"]]
    results = []
    for judge, solve in (("highs", Model.highs), ("sat", Model.sat)):
        began = time.perf_counter()
        value, proven = Editions(problem, True).lexicographic(solve, SMALL)
        tell(f"{name} {judge} {value} proven {proven} in {time.perf_counter() - began:.1f} s")
        if proven:
            results.append(value)
    tell(f"{name} app   {own} bound {plan['bound']} proven {plan['proven']} in {plan['seconds']:.1f} s, {plan['steps']} steps")
    show(f"editions-{name}-broken-rules", wrong, "rows", 0)
    show(f"editions-{name}-unlike-judges", sum(value != own for value in results) + (not results), "values", 0)
    show(f"editions-{name}-unproven", plan["bound"] - plan["served"], "weights", 0)


def race(program, name):
    problem = call(program, "problem", name)
    plan = call(program, "run", name, SECONDS)
    editions = Editions(problem, False)
    show(f"editions-{name}-broken-rules", editions.breaks(editions.hint(plan["plan"])), "rows", 0)
    tell(f"{name} app served {plan['served']} bound {plan['bound']} steps {plan['steps']}")
    show(f"editions-{name}-gap-to-bound", 100 * (plan["bound"] / plan["served"] - 1), "percent", 100)
    for judge, solve in (("highs", Model.highs), ("sat", Model.sat)):
        began = time.perf_counter()
        value, bound, proven, _ = solve(editions.model, editions.served, SECONDS)
        tell(f"{name} {judge} served {value} bound {bound:.0f} proven {proven} in {time.perf_counter() - began:.1f} s")
        if name.startswith("medium"):
            show(f"editions-{name}-behind-{judge}", max(0, (value or 0) - plan["served"]), "weights", 0)
    known = json.loads(BEST.read_text()).get(name) if BEST.exists() else None
    if known:
        show(f"editions-{name}-of-best-known", 100 * plan["served"] / known["served"], "percent", 97, least=True)


def best(program, name, seconds):
    problem = call(program, "problem", name)
    began = time.perf_counter()
    plan = call(program, "run", name, float(os.environ.get("WARM", SECONDS)))
    editions = Editions(problem, False)
    hint = None if os.environ.get("COLD") else editions.hint(plan["plan"])
    tell(f"{name}: {len(editions.model.lower)} variables, {len(editions.model.rows)} rows, app {plan['served']}, bound {plan['bound']}")
    value, bound, proven, _ = editions.model.sat(editions.served, seconds, hint)
    print(json.dumps({"served": value, "bound": bound, "proven": proven, "app": plan["served"], "seconds": round(time.perf_counter() - began)}))


def main():
    program, *words = sys.argv[1:]
    if words and words[0] == "best":
        best(program, words[1], float(words[2]))
        return
    names = words or subprocess.run([program, "list"], check=True, capture_output=True, text=True).stdout.split()
    for name in names:
        (small if name.startswith("small") else race)(program, name)


if __name__ == "__main__":
    main()
