using Framing.Leads;

namespace Framing.Tests.Leads;

/// <summary>What two sentences have in common.</summary>
public class LineTests
{
    /// <summary>A sum of fractions depends on their order in its last bits, and the order of a set of strings on the process.</summary>
    [Fact]
    public void What_lines_have_in_common_is_summed_in_the_order_of_words()
    {
        Line line = Of("Masked gunmen robbed a jeweler, a florist, two bakeries, the ferry office, a chapel, an orchard, a quarry and the brewery near Osterby at dawn on Monday.");
        Line other = Of("At dawn on Monday a brewery, a quarry, an orchard, a chapel, the ferry office, bakeries, a florist and a jeweler near Osterby were robbed by masked gunmen.");
        double sum = 0;
        foreach (string key in line.Words.Where(w => w.IsContent).Select(w => w.Key).Distinct().Where(other.Has))
            sum += line.Words.Where(w => w.Key == key).Max(w => w.Rarity);
        Assert.True(sum > 20);
        Assert.Equal(sum, line.Common(other));
    }

    private static Line Of(string text) => Line.Of(FramingAnalyzer.Default.Annotate(Article.FromText(text))).Single();
}
