# The k nearest neighbours of each point by spdep, which asks dbscan.
#
#   Rscript nearest.R FOLDER K
#
# Reads `x` and `y`; writes `nearest`, unit after unit, from 0.

arguments <- commandArgs(FALSE)
source(file.path(dirname(sub("--file=", "", grep("--file=", arguments, value = TRUE))), "measuring.R"))
suppressMessages(library(spdep))

points <- cbind(numbers("x"), numbers("y"))
count <- as.integer(commandArgs(TRUE)[2])
measured <- measure(10, function() knearneigh(points, k = count))
keep("nearest", apply(measured$answer$nn, 1, sort) - 1)
tell(paste("spdep", packageVersion("spdep")), nearest = measured$seconds)
