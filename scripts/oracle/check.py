"""Works out with networkx what our engine has answered, and says where the two differ.

Reads one case a line as JSON from standard input: a graph, a question and our answer. Prints a line of JSON for each
disagreement and at the end one with how many comparisons of each kind were made. Costs are whole thousandths.
"""

import json
import sys

import networkx as nx

from paths import compare_paths
from trees import compare_between, compare_trees

# What each gives: what was compared, what networkx says, what we say.
COMPARE = {"paths": compare_paths, "tree": compare_trees, "between": compare_between}


def main():
    types = json.loads(sys.stdin.readline())["types"]
    compared = {}
    for line in sys.stdin:
        case = json.loads(line)
        for what, theirs, ours in COMPARE[case["ask"]](types, case["graph"], case["question"], case["answer"]):
            compared[what] = compared.get(what, 0) + 1
            if theirs != ours:
                print(json.dumps({"name": case["name"], "what": what, "theirs": theirs, "ours": ours}))
                break
    print(json.dumps({"networkx": nx.__version__, "compared": compared}))


main()
