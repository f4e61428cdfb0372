"""Works out with networkx what our engine has answered, and says where the two differ.

Reads one case a line as JSON from standard input: a graph, a question and our answer. Prints a line of JSON for each
disagreement and at the end one with how many comparisons of each kind were made. Costs are whole thousandths.
"""

import json
import math
import sys
from datetime import date
from itertools import islice

import networkx as nx

EVIDENCE = {"CONFIRMED": 1, "REPORTED": 2, "ALLEGED": 4, "DISPUTED": 8, "DENIED": 16, "RETRACTED": 32}
EPOCH = date(1970, 1, 1)


def day(year, month, day_of_month):
    return (date(year, month, day_of_month) - EPOCH).days


def refines(types, type_id, wanted):
    """Whether a type is one of some types or refines one."""
    while type_id is not None:
        if type_id in wanted:
            return True
        type_id = types[type_id]
    return False


def passes(types, relationship, question):
    condition = question["filter"]
    if "types" in condition and not refines(types, relationship["type"], condition["types"]):
        return False
    if refines(types, relationship["type"], condition.get("excludeTypes", [])):
        return False
    if "statuses" in condition and relationship["status"] not in condition["statuses"]:
        return False
    if "asOf" in condition:
        since, until = relationship["since"], relationship["until"]
        if since is not None and day(int(since), 1, 1) > condition["asOf"]["last"]:
            return False
        if until is not None and day(int(until), 12, 31) < condition["asOf"]["first"]:
            return False
    return relationship["id"] not in question["avoidRelationships"]


def type_cost(types, type_id, costs):
    """The cost of the nearest type upwards that has one, in thousandths."""
    while type_id is not None:
        if type_id in costs:
            return costs[type_id]
        type_id = types[type_id]
    return 1000


def degrees(graph):
    count = dict.fromkeys(graph["entities"], 0)
    for relationship in graph["relationships"]:
        for entity in {relationship["source"], relationship["target"]}:
            count[entity] += 1
    return count


def hop_cost(types, question, relationship):
    if question["mode"] == "K_SHORTEST":
        return type_cost(types, relationship["type"], {c["type"]: round(c["cost"] * 1000) for c in question["costs"]})
    if question["mode"] == "BEST_SOURCED":
        return 1000 * EVIDENCE[relationship["status"]]
    return 1000


def simple_graph(types, graph, question):
    """What may be travelled, as a digraph whose edges have the cost of the cheapest of their relationships."""
    target = question["to"][0]
    through = {}
    if question["mode"] == "MOST_SPECIFIC":
        through = {e: math.floor(1000 * math.log(n) + 0.5) for e, n in degrees(graph).items() if n > 0 and e != target}
    result = nx.DiGraph()
    result.add_nodes_from(entity for entity in graph["entities"] if entity not in question["avoid"])
    direction = question["filter"]["direction"]
    for relationship in graph["relationships"]:
        if not passes(types, relationship, question):
            continue
        a, b = relationship["source"], relationship["target"]
        ways = {"OUT": [(a, b)], "IN": [(b, a)], "ANY": [(a, b), (b, a)]}[direction]
        for here, there in ways:
            if here == there or here not in result or there not in result:
                continue
            cost = hop_cost(types, question, relationship) + through.get(there, 0)
            if not result.has_edge(here, there) or cost < result[here][there]["cost"]:
                result.add_edge(here, there, cost=cost)
    return result


def costs_of(graph, paths):
    return [nx.path_weight(graph, path, "cost") for path in paths]


def shortest(graph, start, end):
    try:
        return nx.shortest_path_length(graph, start, end)
    except nx.NetworkXNoPath:
        return None


def best_costs(graph, question, start, end):
    """The k lowest costs of simple paths, and whether there are more paths than these k."""
    k = question["k"]
    if question["maxHops"] < len(graph):
        found = sorted(costs_of(graph, nx.all_simple_paths(graph, start, end, cutoff=question["maxHops"])))
        return found[:k]
    try:
        return costs_of(graph, islice(nx.shortest_simple_paths(graph, start, end, weight="cost"), k))
    except nx.NetworkXNoPath:
        return []


def compare(types, graph, question, answer):
    """Pairs of what was compared and, where the two differ, what networkx says and what we say."""
    travelled = simple_graph(types, graph, question)
    start, end = question["from"][0], question["to"][0]
    ours = [tuple(path["entities"]) for path in answer["paths"]]
    if answer["kind"] == "LIMIT":
        yield "answered at all", "an answer", "LIMIT"
        return
    for path in ours:
        yield "path can be travelled", True, path[0] == start and path[-1] == end and nx.is_simple_path(travelled, path)
    if question["mode"] == "ALL_SHORTEST":
        theirs = list(nx.all_shortest_paths(travelled, start, end)) if nx.has_path(travelled, start, end) else []
        yield "number of shortest paths", len(theirs), len(ours)
        yield "shortest paths", sorted(map(tuple, theirs)), sorted(ours)
    elif question["mode"] == "SHORTEST" and question["k"] == 1:
        yield "least length", shortest(travelled, start, end), len(ours[0]) - 1 if ours else None
    elif question["mode"] == "SHORTEST":
        theirs = list(map(tuple, nx.all_simple_paths(travelled, start, end, cutoff=question["maxHops"])))
        yield "number of simple paths", len(theirs), len(ours)
        yield "simple paths", sorted(theirs, key=lambda path: (len(path), path)), ours
    else:
        limited = "" if question["maxHops"] >= len(travelled) else ", hops limited"
        costs = [path["cost"] for path in answer["paths"]]
        yield f"costs of {question['mode']}{limited}", best_costs(travelled, question, start, end), costs
        yield f"own costs of {question['mode']}", costs_of(travelled, ours), costs


def main():
    types = json.loads(sys.stdin.readline())["types"]
    compared = {}
    for line in sys.stdin:
        case = json.loads(line)
        for what, theirs, ours in compare(types, case["graph"], case["question"], case["answer"]):
            compared[what] = compared.get(what, 0) + 1
            if theirs != ours:
                print(json.dumps({"name": case["name"], "what": what, "theirs": theirs, "ours": ours}))
                break
    print(json.dumps({"networkx": nx.__version__, "compared": compared}))


main()
