# Local Moran with conditional permutations by spdep, on one core as it does unless it is told otherwise.
#
#   Rscript local_moran.R FOLDER PERMUTATIONS
#
# Reads `values`, `degrees` and `neighbours` (unit after unit, from 0); writes `statistics` and `p`.

arguments <- commandArgs(FALSE)
source(file.path(dirname(sub("--file=", "", grep("--file=", arguments, value = TRUE))), "measuring.R"))
suppressMessages(library(spdep))

values <- numbers("values")
degrees <- numbers("degrees")
neighbours <- unname(split(as.integer(numbers("neighbours")) + 1L, rep(seq_along(degrees), degrees)))
class(neighbours) <- "nb"
attr(neighbours, "region.id") <- as.character(seq_along(neighbours))
weights <- nb2listw(neighbours, style = "W")

permutations <- as.integer(commandArgs(TRUE)[2])
measured <- measure(1, function() localmoran_perm(values, weights, nsim = permutations, iseed = 18))
keep("statistics", measured$answer[, "Ii"])
keep("p", measured$answer[, "Pr(folded) Sim"])
tell(paste("spdep", packageVersion("spdep")), moran = measured$seconds)
