#!/usr/bin/env bash
# All that wants a graphics card, in one go: is it right, and how fast is it?
#
#     bash benchmarks/cuda.sh               under six minutes on a machine with a CUDA card
#     bash benchmarks/cuda.sh --rehearse    the same steps on the CPU, on a few captchas
#
# Prints Markdown tables for benchmarks/RESULTS.md, with the card's name. Needs no network: it takes
# the first Python that has a torch with CUDA (PYTHON=… names another), and of requirements.txt only
# torch, NumPy, Pillow and tqdm, besides matplotlib for its fonts. To bring what is missing to such a
# machine, fetch it on another one of the same kind and Python and carry the folder over:
#
#     pip download -d wheels -r requirements.txt
#     python3 -m venv .venv && .venv/bin/pip install --no-index --find-links wheels -r requirements.txt
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

find_python() {
    local python
    for python in "${PYTHON:-}" .venv/bin/python python3 python; do
        if [ -n "$python" ] && command -v "$python" >/dev/null &&
            "$python" -c "import torch, sys; sys.exit(not ($1))" 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    return 1
}

case " $* " in *" --rehearse "*) wanted=True ;; *) wanted="torch.cuda.is_available()" ;; esac
python=$(find_python "$wanted") || {
    echo "cuda.sh: no Python here has a torch with a CUDA card: PYTHON=… names one," \
        "--rehearse does without" >&2
    exit 1
}
exec "$python" benchmarks/on_cuda.py "$@"
