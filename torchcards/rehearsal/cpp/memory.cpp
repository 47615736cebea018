// Memory: a caching allocator with the pools, the rounding and the splitting of CUDA's, so that
// memory_allocated, memory_reserved and their kin move as they do on a GPU.
#include "device.h"

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <iomanip>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>
#include <unordered_map>

#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>

namespace rehearsal {
namespace {

using c10::CachingAllocator::StatArray;
using c10::CachingAllocator::StatType;
using c10::CachingDeviceAllocator::DeviceStats;

constexpr size_t KiB = 1024, MiB = 1024 * KiB, GiB = 1024 * MiB;
// the constants of c10/cuda/CUDACachingAllocator.cpp
constexpr size_t SMALLEST = 512, SMALL = MiB, SMALL_SEGMENT = 2 * MiB, MEDIUM_SEGMENT = 20 * MiB;
constexpr size_t LARGE = 10 * MiB, LARGE_STEP = 2 * MiB, EXABYTE = 1152921504606846976ULL;

std::string readable(size_t bytes) {
  std::ostringstream out;
  out.precision(2);
  out << std::fixed;
  if (bytes <= KiB) out << bytes << " bytes";
  else if (bytes <= MiB) out << double(bytes) / KiB << " KiB";
  else if (bytes <= GiB) out << double(bytes) / MiB << " MiB";
  else out << double(bytes) / GiB << " GiB";
  return out.str();
}

struct Block {
  char* start;
  size_t size, requested;
  c10::DeviceIndex device;
  int64_t stream;
  bool small, used = false;
  Block *before = nullptr, *after = nullptr;  // neighbours in the segment
  bool split() const { return before || after; }
};

struct Smaller {
  using is_transparent = void;
  bool operator()(const Block* a, const Block* b) const {
    return a->size != b->size ? a->size < b->size : a->start < b->start;
  }
};

struct Pool {
  std::map<int64_t, std::set<Block*, Smaller>> free;  // by stream: memory freed on one serves that one
};

struct Device {
  DeviceStats stats;
  std::array<Pool, 2> pools;  // small, large
  size_t reserved = 0, allowed = 0;
};

class Allocator final : public c10::DeviceAllocator {
 public:
  Allocator() {
    const char* mib = std::getenv("TORCHCARDS_REHEARSAL_MEMORY_MIB");
    total_ = (mib ? std::strtoull(mib, nullptr, 10) : 8192) * MiB;
  }

  c10::DataPtr allocate(size_t bytes) override {
    use_device();
    c10::Device device = here();
    if (!bytes) return {nullptr, nullptr, &release, device};
    void* start = take(bytes, device.index());
    return {start, start, &release, device};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, size_t bytes) const override { std::memcpy(to, from, bytes); }

  bool initialized() override { return true; }
  void emptyCache(c10::MempoolId_t = {0, 0}) override {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto& [index, device] : devices_) return_segments(device);
  }
  void recordStream(const c10::DataPtr&, c10::Stream) override {}
  DeviceStats getDeviceStats(c10::DeviceIndex index) override {
    std::lock_guard<std::mutex> lock(mutex_);
    return device(index).stats;
  }
  void resetAccumulatedStats(c10::DeviceIndex index) override {
    std::lock_guard<std::mutex> lock(mutex_);
    auto& stats = device(index).stats;
    for (auto* array : arrays(stats))
      for (auto& stat : *array) stat.reset_accumulated();
    stats.num_alloc_retries = stats.num_ooms = stats.num_device_alloc = stats.num_device_free = 0;
  }
  void resetPeakStats(c10::DeviceIndex index) override {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto* array : arrays(device(index).stats))
      for (auto& stat : *array) stat.reset_peak();
  }
  std::pair<size_t, size_t> getMemoryInfo(c10::DeviceIndex index) override {
    std::lock_guard<std::mutex> lock(mutex_);
    return {total_ - device(index).reserved, total_};
  }

  void allow(double fraction, c10::DeviceIndex index) {
    std::lock_guard<std::mutex> lock(mutex_);
    device(index).allowed = size_t(fraction * double(total_));
  }
  double allowed(c10::DeviceIndex index) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto& it = device(index);
    return it.allowed ? double(it.allowed) / double(total_) : 1.0;
  }
  c10::DeviceIndex owner(const void* pointer) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto at = static_cast<char*>(const_cast<void*>(pointer));
    auto found = segments_.upper_bound(at);
    if (found == segments_.begin() || at >= (--found)->first + found->second.first) return -1;
    return found->second.second;
  }

 private:
  static void release(void* start);

  Device& device(c10::DeviceIndex index) { return devices_[index < 0 ? current_device() : index]; }

  static std::array<StatArray*, 9> arrays(DeviceStats& s) {
    return {&s.allocation, &s.segment, &s.active, &s.inactive_split, &s.allocated_bytes,
            &s.reserved_bytes, &s.active_bytes, &s.inactive_split_bytes, &s.requested_bytes};
  }
  static void add(StatArray& array, bool small, int64_t amount) {
    for (auto type : {StatType::AGGREGATE, small ? StatType::SMALL_POOL : StatType::LARGE_POOL}) {
      auto& stat = array[size_t(type)];
      amount >= 0 ? stat.increase(size_t(amount)) : stat.decrease(size_t(-amount));
    }
  }
  static void count(Device& device, const Block& block, int sign) {
    auto& stats = device.stats;
    for (auto* array : {&stats.allocation, &stats.active}) add(*array, block.small, sign);
    for (auto* array : {&stats.allocated_bytes, &stats.active_bytes})
      add(*array, block.small, sign * int64_t(block.size));
    add(stats.requested_bytes, block.small, sign * int64_t(block.requested));
  }
  static void count_inactive(Device& device, const Block& block, int sign) {
    if (!block.split()) return;
    add(device.stats.inactive_split, block.small, sign);
    add(device.stats.inactive_split_bytes, block.small, sign * int64_t(block.size));
  }

  void* take(size_t bytes, c10::DeviceIndex index) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto& it = device(index);
    TORCH_CHECK_WITH(OutOfMemoryError, bytes < EXABYTE,
                     "CUDA out of memory. Tried to allocate more than 1EB memory.");
    size_t size = std::max(SMALLEST, (bytes + SMALLEST - 1) / SMALLEST * SMALLEST);
    bool small = size <= SMALL;
    int64_t stream = current_stream(index);
    Block* block = best_fit(it, size, small, stream);
    if (!block) block = new_segment(it, size, small, index, stream);
    if (!block) {  // as CUDA does: give back what is cached, then try once more
      it.stats.num_alloc_retries++;
      return_segments(it);
      block = new_segment(it, size, small, index, stream);
    }
    if (!block) out_of_memory(it, bytes, index);
    cut(it, block, size);
    block->used = true;
    block->requested = bytes;
    count(it, *block, 1);
    live_[block->start] = block;
    return block->start;
  }

  Block* best_fit(Device& it, size_t size, bool small, int64_t stream) {
    auto& free = it.pools[!small].free[stream];
    Block wanted{nullptr, size, 0, 0, 0, small};
    auto found = free.lower_bound(&wanted);
    if (found == free.end()) return nullptr;
    Block* block = *found;
    free.erase(found);
    count_inactive(it, *block, -1);
    return block;
  }

  Block* new_segment(Device& it, size_t size, bool small, c10::DeviceIndex index, int64_t stream) {
    size_t bytes = small ? SMALL_SEGMENT
                   : size < LARGE ? MEDIUM_SEGMENT
                                  : (size + LARGE_STEP - 1) / LARGE_STEP * LARGE_STEP;
    size_t limit = it.allowed ? std::min(it.allowed, total_) : total_;
    if (bytes > limit || it.reserved > limit - bytes) return nullptr;
    // shared, so that a limit on the process' data does not count what was never written
    void* start = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (start == MAP_FAILED) return nullptr;
    segments_[static_cast<char*>(start)] = {bytes, index};
    it.reserved += bytes;
    it.stats.num_device_alloc++;
    add(it.stats.segment, small, 1);
    add(it.stats.reserved_bytes, small, int64_t(bytes));
    return new Block{static_cast<char*>(start), bytes, 0, index, stream, small};
  }

  // what is left of a block goes back to its pool, if it is worth a block
  void cut(Device& it, Block* block, size_t size) {
    size_t left = block->size - size;
    if (block->small ? left < SMALLEST : left <= SMALL) return;
    auto* rest = new Block{block->start + size, left, 0, block->device, block->stream, block->small};
    rest->before = block;
    rest->after = block->after;
    if (rest->after) rest->after->before = rest;
    block->after = rest;
    block->size = size;
    it.pools[!rest->small].free[rest->stream].insert(rest);
    count_inactive(it, *rest, 1);
  }

  void give_back(void* start) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = live_.find(start);
    if (found == live_.end()) return;
    Block* block = found->second;
    live_.erase(found);
    auto& it = devices_[block->device];
    count(it, *block, -1);
    block->used = false;
    if (block->before && !block->before->used) block = join(it, block->before, block);
    if (block->after && !block->after->used) block = join(it, block, block->after);
    it.pools[!block->small].free[block->stream].insert(block);
    count_inactive(it, *block, 1);
  }

  // two neighbours as one, of which one is in its pool and the other has just been freed
  Block* join(Device& it, Block* left, Block* right) {
    auto& free = it.pools[!left->small].free[left->stream];
    for (Block* block : {left, right})
      if (free.erase(block)) count_inactive(it, *block, -1);
    left->size += right->size;
    left->after = right->after;
    if (left->after) left->after->before = left;
    delete right;
    return left;
  }

  void return_segments(Device& it) {
    for (auto& pool : it.pools)
      for (auto& [stream, free] : pool.free)
        for (auto at = free.begin(); at != free.end();) {
          Block* block = *at;
          if (block->split()) {
            ++at;
            continue;
          }
          at = free.erase(at);
          munmap(block->start, block->size);
          segments_.erase(block->start);
          it.reserved -= block->size;
          it.stats.num_device_free++;
          add(it.stats.segment, block->small, -1);
          add(it.stats.reserved_bytes, block->small, -int64_t(block->size));
          delete block;
        }
  }

  [[noreturn]] void out_of_memory(Device& it, size_t bytes, c10::DeviceIndex index) {
    it.stats.num_ooms++;
    size_t allocated = size_t(it.stats.allocated_bytes[0].current);
    std::string allowed = it.allowed ? readable(it.allowed) + " allowed; " : "";
    TORCH_CHECK_WITH(
        OutOfMemoryError, false, "CUDA out of memory. Tried to allocate ", readable(bytes), ". GPU ",
        int(index), " has a total capacity of ", readable(total_), " of which ",
        readable(total_ - it.reserved), " is free. ", allowed, "Of the allocated memory ",
        readable(allocated), " is allocated by PyTorch, and ", readable(it.reserved - allocated),
        " is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting"
        " PYTORCH_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See documentation for Memory"
        " Management  (https://docs.pytorch.org/docs/stable/notes/cuda.html"
        "#optimizing-memory-usage-with-pytorch-alloc-conf)");
  }

  std::mutex mutex_;
  size_t total_;
  std::map<c10::DeviceIndex, Device> devices_;
  std::unordered_map<void*, Block*> live_;
  std::map<char*, std::pair<size_t, c10::DeviceIndex>> segments_;
};

Allocator& the_allocator() {
  static auto* allocator = new Allocator;  // outlives whatever frees into it
  return *allocator;
}
void Allocator::release(void* start) { the_allocator().give_back(start); }

// Host memory that remembers that it was asked for as pinned.
class Pinned final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    bytes = std::max<size_t>(bytes, 1);
    auto* start = static_cast<char*>(c10::GetDefaultCPUAllocator()->raw_allocate(bytes));
    std::lock_guard<std::mutex> lock(mutex_);
    live_[start] = bytes;
    return {start, start, &release, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, size_t bytes) const override { std::memcpy(to, from, bytes); }
  bool holds(const void* pointer) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto at = static_cast<char*>(const_cast<void*>(pointer));
    auto found = live_.upper_bound(at);
    return found != live_.begin() && at < (--found)->first + found->second;
  }

 private:
  static void release(void* start);
  std::mutex mutex_;
  std::map<char*, size_t> live_;
};
Pinned& the_pinned() {
  static auto* pinned = new Pinned;
  return *pinned;
}
void Pinned::release(void* start) {
  {
    std::lock_guard<std::mutex> lock(the_pinned().mutex_);
    the_pinned().live_.erase(static_cast<char*>(start));
  }
  c10::GetDefaultCPUAllocator()->raw_deallocate(start);
}

thread_local c10::DeviceIndex kernel_device = -1;

// torch's CPU allocator with a side door: see KernelScope.
class HostAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    if (kernel_device < 0) return c10::GetDefaultCPUAllocator()->allocate(bytes);
    c10::DataPtr own = device_allocator().allocate(bytes);
    void* start = own.get();
    return {start, own.release_context(), device_allocator().raw_deleter(), c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, size_t bytes) const override { std::memcpy(to, from, bytes); }

 private:
  static void release(void* start) {
    if (device_of(start) >= 0) device_allocator().raw_deallocate(start);
    else c10::GetDefaultCPUAllocator()->raw_deallocate(start);
  }
};

struct Register {
  Register() {
    c10::SetAllocator(CUDA, &device_allocator(), 1);
    c10::SetCPUAllocator(new HostAllocator, 1);
  }
} register_;

}  // namespace

c10::DeviceAllocator& device_allocator() { return the_allocator(); }
c10::Allocator& pinned_allocator() { return the_pinned(); }
bool is_pinned(const void* pointer) { return the_pinned().holds(pointer); }
c10::DeviceIndex device_of(const void* pointer) { return the_allocator().owner(pointer); }

KernelScope::KernelScope(c10::DeviceIndex device) : before_(kernel_device) { kernel_device = device; }
KernelScope::~KernelScope() { kernel_device = before_; }

c10::DataPtr to_device_pointer(c10::DataPtr&& host, size_t bytes, c10::DeviceIndex device) {
  c10::Device to(CUDA, device);
  if (host.get_deleter() == device_allocator().raw_deleter()) {
    void* start = host.get();
    return {start, host.release_context(), device_allocator().raw_deleter(), to};
  }
  c10::DataPtr own = device_allocator().allocate(bytes);
  if (bytes) std::memcpy(own.get(), host.get(), bytes);
  return own;
}

}  // namespace rehearsal

extern "C" {
void torchcards_set_memory_fraction(double fraction, int device) {
  rehearsal::the_allocator().allow(fraction, c10::DeviceIndex(device));
}
double torchcards_get_memory_fraction(int device) {
  return rehearsal::the_allocator().allowed(c10::DeviceIndex(device));
}
}
