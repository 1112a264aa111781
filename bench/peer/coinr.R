# The chain of a composite index with COINr, and one more index of it with other weights, which is a part of each run of its sensitivity
# analysis.
#
#   Rscript coinr.R FOLDER UNITS
#
# Reads `table` (indicator after indicator), `signs`, `weights`, `moved`, `groups`; writes `ranks` and `redrawn`.

arguments <- commandArgs(FALSE)
source(file.path(dirname(sub("--file=", "", grep("--file=", arguments, value = TRUE))), "measuring.R"))
suppressMessages(library(COINr))

table <- as.data.frame(matrix(numbers("table"), nrow = as.integer(commandArgs(TRUE)[2])))
table[is.na(table)] <- NA
signs <- numbers("signs")
groups <- as.character(numbers("groups"))
weights <- numbers("weights")
moved <- numbers("moved")

treated <- function() {
  completed <- Impute(table, f_i = "i_median_grp", f_i_para = list(f = groups))
  qTreat(completed, winmax = 5, skew_thresh = 2, kurt_thresh = 3.5, f2 = "log_CT")$x_treat
}

index <- function(columns, weights) {
  normalised <- Normalise(columns, global_specs = list(f_n = "n_minmax", f_n_para = list(l_u = c(1, 100))), directions = signs)
  rank(-Aggregate(normalised, f_ag = "a_gmean", f_ag_para = list(w = weights)), ties.method = "min")
}

chain <- measure(1, function() index(treated(), weights))
columns <- treated()
run <- measure(3, function() index(columns, moved))
keep("ranks", chain$answer)
keep("redrawn", run$answer)
tell(paste("COINr", packageVersion("COINr")), chain = chain$seconds, redraw = run$seconds)
