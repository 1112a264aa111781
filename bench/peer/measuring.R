# What the scripts in R of this folder share: numbers in and out, and the clock.

folder <- commandArgs(trailingOnly = TRUE)[1]

numbers <- function(name) {
  file <- file.path(folder, name)
  readBin(file, "double", file.size(file) / 8, endian = "little")
}

keep <- function(name, values) {
  file <- file(file.path(folder, name), "wb")
  writeBin(as.double(values), file, endian = "little")
  close(file)
}

# The answer, and the seconds of each time. Nothing is compiled on the way: there is no warm-up.
measure <- function(times, work) {
  seconds <- numeric(times)
  for (time in seq_len(times)) {
    seconds[time] <- system.time(answer <- work())[["elapsed"]]
  }
  list(answer = answer, seconds = seconds)
}

tell <- function(peer, ...) {
  measured <- list(...)
  parts <- sprintf('"%s": [%s]', names(measured), sapply(measured, paste, collapse = ", "))
  cat(sprintf('{"peer": "%s", "seconds": {%s}}\n', peer, paste(parts, collapse = ", ")))
}
