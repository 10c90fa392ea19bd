"""Files made to take memory or time without end, met by a process of its own."""

import json
import subprocess
import sys

from conftest import REPO

MEET = """
import io, json, pathlib, resource, sys
sys.path.insert(0, {repo!r})
{imports}
from workshop.engines import svm_file, unpickle
if {limit}:
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[0])
    more = pages * resource.getpagesize() + {limit}
    resource.setrlimit(resource.RLIMIT_AS, (more, more))
found, before = {{}}, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for path in sorted(pathlib.Path({folder!r}).iterdir()):
    try:
        found[path.name] = "read: " + type({read}).__name__
    except Exception as error:
        found[path.name] = type(error).__name__ + ": " + str(error)
grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(json.dumps([found, grown]))
"""


def met(bombs, read, folder, limit=0, imports=""):
    """Return what comes of each file, by name, and the MB that the process grew by (Linux).

    bombs: name -> bytes. read: an expression that reads the file at `path`. limit: bytes of address
    space that the process gets besides what its libraries take, 0 for any number. imports: a line.
    """
    for name, data in bombs.items():
        (folder / name).write_bytes(data)
    code = MEET.format(repo=str(REPO), folder=str(folder), read=read, limit=limit, imports=imports)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=True
    )
    return json.loads(done.stdout)
