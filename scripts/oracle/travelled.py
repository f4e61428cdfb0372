"""What a question may travel, as a networkx graph. Costs are whole thousandths."""

import math
from datetime import date

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


def evidence_cost(relationship):
    return 1000 * EVIDENCE[relationship["status"]]


def through_costs(graph, free):
    """What it costs to pass through each entity, but those that are free."""
    return {e: math.floor(1000 * math.log(n) + 0.5) for e, n in degrees(graph).items() if n > 0 and e not in free}


def hop_cost(types, question, relationship):
    if question["mode"] == "K_SHORTEST":
        return type_cost(types, relationship["type"], {c["type"]: round(c["cost"] * 1000) for c in question["costs"]})
    if question["mode"] == "BEST_SOURCED":
        return evidence_cost(relationship)
    return 1000


def simple_graph(types, graph, question):
    """What may be travelled, as a digraph whose edges have the cost of the cheapest of their relationships."""
    through = through_costs(graph, question["to"]) if question["mode"] == "MOST_SPECIFIC" else {}
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
