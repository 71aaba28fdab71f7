# %% [markdown]
# Chongqing Ledger in Python: three headline numbers, five questions, two charts, from the published files.
# python3 ledger.py <address of the data, such as https://example.org/data/v/2.0.0/>
# %%
import sys

import matplotlib
import pandas as pd

matplotlib.use("svg")
import matplotlib.pyplot as plt

data = sys.argv[1]
text = {"id": str, "place": str}


def read(name):
    return pd.read_csv(f"{data}{name}.csv", dtype=text)


places, figures, targets, tasks, groups = map(
    read, ["commendations", "observations_labelled", "targets_vs_results", "tasks_labelled", "groups_to_rewards"]
)

# %% Three headline numbers
city = targets[targets["place"] == "500000"]
judged = city["verdict"].isin(["exceeded", "met", "about_met", "missed"])
print("commendations:", places["commendations"].sum())
print("districts and counties without one:", (places["commendations"] == 0).sum())
print("city targets judged, missed:", judged.sum(), (city["verdict"] == "missed").sum())

# %% 1 Commendations per district, by cluster
print(places.groupby("cluster")["commendations"].mean().round(2))
# %% 2 GDP of Yubei, Nan'an and the city, each with its source
gdp = figures.query("indicator == 'gross-regional-product' and basis == 'level' and comparator == 'eq' and kind == 'result'")
gdp = gdp[gdp["restates"].isna() & gdp["place"].isin(["500112", "500108", "500000"])]
print(gdp[["place_en", "period", "value_base", "base_unit_en", "series", "vintage", "document"]].to_string(index=False))
# %% 3 Targets against results: Nan'an 2024, the city 2025
asked = targets.query("(place == '500108' and period == '2024') or (place == '500000' and period == '2025')")
print(asked.groupby(["place_en", "verdict"]).size())
# %% 4 Agencies that lead most tasks with a figure
print(tasks[tasks["quantified"]]["lead_en"].str.split("; ").explode().value_counts().head(7))
# %% 5 What became of the groups of 2020, and what it brings
print(groups["relation"].value_counts())
print(groups[["group_en", "relation", "measure_en", "rewards_en"]].head().to_string(index=False))

# %% Two charts
growth = figures.query(
    "indicator == 'gross-regional-product' and basis == 'growth_rate' and place == '500000' and kind == 'result' and comparator == 'eq'"
)
growth = growth[growth["period"].str.fullmatch(r"\d{4}") & growth["restates"].isna()].drop_duplicates("period", keep="last")
growth = growth.sort_values("period")
plt.figure(figsize=(7, 4))
plt.bar(growth["period"], growth["value"])
plt.title("Growth of Chongqing's GDP as reported, % on the year before")
plt.savefig("growth.svg")
top = places.sort_values("commendations").tail(15)
plt.figure(figsize=(7, 5))
plt.barh(top["place_en"], top["commendations"])
plt.title("Most commended in 2020")
plt.tight_layout()
plt.savefig("commendations.svg")
