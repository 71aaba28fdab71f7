# Chongqing Ledger in R: three headline numbers, five questions, two charts, from the published files.
# Base R is enough: Rscript ledger.R <address of the data, such as https://example.org/data/v/2.0.0/>
data <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name) read.csv(paste0(data, name, ".csv"), na.strings = "", fileEncoding = "UTF-8")

places <- read("commendations")
figures <- read("observations_labelled")
targets <- read("targets_vs_results")
tasks <- read("tasks_labelled")
groups <- read("groups_to_rewards")

# Three headline numbers
cat("commendations:", sum(places$commendations), "\n")
cat("districts and counties without one:", sum(places$commendations == 0), "\n")
cat("city targets judged, missed:", sum(targets$place == "500000" & targets$verdict %in% c("exceeded", "met", "about_met", "missed")),
    sum(targets$place == "500000" & targets$verdict == "missed"), "\n")

# 1 Commendations per district, by cluster
print(aggregate(commendations ~ cluster, places, mean))
# 2 GDP of Yubei, Nan'an and the city, each with its source
gdp <- subset(figures, indicator == "gross-regional-product" & basis == "level" & comparator == "eq" & is.na(restates) &
                kind == "result" & place %in% c("500112", "500108", "500000"))
print(gdp[c("place_en", "period", "value_base", "base_unit_en", "series", "vintage", "document")], row.names = FALSE)
# 3 Targets against results: Nan'an 2024, the city 2025
print(with(subset(targets, (place == "500108" & period == "2024") | (place == "500000" & period == "2025")), table(place_en, verdict)))
# 4 Agencies that lead most tasks with a figure
print(head(sort(table(unlist(strsplit(tasks$lead_en[tasks$quantified == "true"], "; "))), decreasing = TRUE), 7))
# 5 What became of the groups of 2020, and what it brings
print(table(groups$relation))
print(head(groups[c("group_en", "relation", "measure_en", "rewards_en")]), row.names = FALSE)

# Two charts
growth <- subset(figures, indicator == "gross-regional-product" & basis == "growth_rate" & place == "500000" &
                   kind == "result" & comparator == "eq" & grepl("^[0-9]{4}$", period) & is.na(restates))
growth <- growth[!duplicated(growth$period, fromLast = TRUE), ]
growth <- growth[order(growth$period), ]
svg("growth.svg", width = 7, height = 4)
plot(as.integer(growth$period), growth$value, type = "h", lwd = 8, lend = 1, ylim = c(0, max(growth$value)),
     xlab = "", ylab = "% on the year before", main = "Growth of Chongqing's GDP as reported")
invisible(dev.off())
top <- head(places[order(-places$commendations), ], 15)
svg("commendations.svg", width = 7, height = 5)
par(mar = c(3, 12, 2, 1))
barplot(rev(top$commendations), names.arg = rev(top$place_en), horiz = TRUE, las = 1, main = "Most commended in 2020")
invisible(dev.off())
