"""What connects several actors, and everything on the shortest paths between two."""

import networkx as nx
from networkx.algorithms.approximation import steiner_tree

from travelled import evidence_cost, passes, through_costs


def half_costs(types, graph, question):
    """An undirected graph with the cost of each hop in half thousandths: half of what passing an end costs is on it."""
    through = through_costs(graph, question["actors"]) if question["weigh"] == "SPECIFIC" else {}
    result = nx.Graph()
    result.add_nodes_from(entity for entity in graph["entities"] if entity not in question["avoid"])
    for relationship in graph["relationships"]:
        a, b = relationship["source"], relationship["target"]
        if a == b or a not in result or b not in result or not passes(types, relationship, question):
            continue
        hop = evidence_cost(relationship) if question["weigh"] == "SOURCED" else 1000
        cost = 2 * hop + through.get(a, 0) + through.get(b, 0)
        if not result.has_edge(a, b) or cost < result[a][b]["cost"]:
            result.add_edge(a, b, cost=cost)
    return result


def compare_trees(types, graph, question, answer):
    travelled = half_costs(types, graph, question)
    components = {frozenset(part & set(question["actors"])) for part in nx.connected_components(travelled)}
    yield "groups of actors", sorted(map(sorted, components - {frozenset()})), sorted(
        sorted(group["actors"]) for group in answer["groups"]
    )
    for group in answer["groups"]:
        tree = nx.Graph()
        tree.add_nodes_from(group["entities"])
        tree.add_edges_from(group["hops"])
        fits = nx.is_tree(tree) and all(travelled.has_edge(*hop) for hop in group["hops"])
        yield "tree can be travelled", True, fits
        yield "own cost of tree", sum(travelled[a][b]["cost"] for a, b in group["hops"]), group["cost"]
        count = len(group["actors"])
        if count == 2:
            least = nx.shortest_path_length(travelled, *group["actors"], weight="cost")
            yield "cost of tree of two", least, group["cost"]
        elif count > 2:
            # Theirs costs no less than the least possible, so ours may cost at most this many times as much.
            around = travelled.subgraph(nx.node_connected_component(travelled, group["actors"][0]))
            theirs = steiner_tree(around, group["actors"], weight="cost", method="mehlhorn").size(weight="cost")
            yield "cost of tree within its bound", True, group["cost"] <= 2 * (1 - 1 / count) * theirs


def compare_between(types, graph, question, answer):
    travelled = half_costs(types, graph, {**question, "weigh": "HOPS"})
    start, end = question["from"][0], question["to"][0]
    theirs = list(nx.all_shortest_paths(travelled, start, end)) if nx.has_path(travelled, start, end) else []
    yield "number of paths between", len(theirs), answer["paths"]
    yield "entities between", sorted({entity for path in theirs for entity in path}), sorted(answer["entities"])
