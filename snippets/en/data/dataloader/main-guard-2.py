# docs/en/data/dataloader.md:384, block main-guard-2
# Written by `make update`: edit the card.

import multiprocessing

print("run as", __name__, flush=True)

if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    worker = spawn.Process(target=print, args=("loading",))
    worker.start()
    worker.join()

    print("exit code", worker.exitcode)

# Output:
# run as __main__
# run as __mp_main__
# loading
# exit code 0
