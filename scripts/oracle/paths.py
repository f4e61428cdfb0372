"""Paths between two entities."""

from itertools import islice

import networkx as nx

from travelled import simple_graph


def costs_of(graph, paths):
    return [nx.path_weight(graph, path, "cost") for path in paths]


def shortest(graph, start, end):
    try:
        return nx.shortest_path_length(graph, start, end)
    except nx.NetworkXNoPath:
        return None


def best_costs(graph, question, start, end):
    """The k lowest costs of simple paths."""
    k = question["k"]
    if question["maxHops"] < len(graph):
        found = sorted(costs_of(graph, nx.all_simple_paths(graph, start, end, cutoff=question["maxHops"])))
        return found[:k]
    try:
        return costs_of(graph, islice(nx.shortest_simple_paths(graph, start, end, weight="cost"), k))
    except nx.NetworkXNoPath:
        return []


def compare_paths(types, graph, question, answer):
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
