# docs/en/data/dataloader.md:363, block main-guard
# Written by `make update`: edit the card.

import multiprocessing

print("run as", __name__, flush=True)

spawn = multiprocessing.get_context("spawn")
worker = spawn.Process(target=print, args=("loading",))
worker.start()  # the child reaches this line, too
worker.join()

print("exit code", worker.exitcode)

# Output:
# run as __main__
# run as __mp_main__
# exit code 1
