# docs/zh/data/dataloader.md:365, block main-guard
# Written by `make update`: edit the card.

import multiprocessing

print("run as", __name__, flush=True)

spawn = multiprocessing.get_context("spawn")
worker = spawn.Process(target=print, args=("loading",))
worker.start()  # 子进程也会执行到这一行
worker.join()

print("exit code", worker.exitcode)

# Output:
# run as __main__
# run as __mp_main__
# exit code 1
