using CsCheck;
using Framing.Statistics;
using Framing.Statistics.Agreements;

namespace Framing.Tests.Statistics;

public sealed class AgreementTests
{
    private static readonly Gen<Rating[]> Tables =
        from units in Gen.Int[1, 12]
        from raters in Gen.Int[2, 5]
        from labels in Gen.Int[0, 4].Array[units * raters]
        select labels.Select((label, i) => new Rating($"u{i / raters}", $"r{i % raters}", $"{label}")).Where(r => r.Label != "4").ToArray();

    /// <summary>Rows of "unit rater label", the options' order, and the sentence that the user is told.</summary>
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "1 A x; 1 A y", "", "", "The rater 'A' labelled the unit '1' more than once; expected one label of each rater a unit." },
        { "1 A low; 1 B odd", "low,high", "", "The label 'odd' has no place in the order low, high. Name every label once, from least to most." },
        { "1 A low; 1 B high", "", "Ordinal", "The ordinal level needs an order: found the label 'high'; expected numbers, or the labels named from least to most." },
        { "1 A 1; 1 B x", "", "Interval", "The interval level needs numbers: found the label 'x'." },
        { "1 A 1; 1 B -2", "", "Ratio", "The ratio level needs numbers of 0 or more: found the label '-2'." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_gets_one_sentence(string rows, string order, string level, string sentence)
    {
        AgreementOptions options = new()
        {
            Order = [.. order.Split(',', StringSplitOptions.RemoveEmptyEntries)],
            Levels = level.Length > 0 ? [Enum.Parse<MeasurementLevel>(level)] : [],
        };
        Assert.Equal(sentence, Assert.Throws<InputException>(() => Agreement.Measure(Rows(rows), options)).Message);
    }

    [Fact]
    public void Words_in_an_order_are_as_numbers_in_that_order()
    {
        Rating[] words = Rows("1 A low; 1 B mid; 2 A high; 2 B high; 3 A low; 3 B low; 4 A mid; 4 B high");
        Rating[] numbers = [.. words.Select(r => r with { Label = r.Label switch { "low" => "1", "mid" => "2", _ => "3" } })];
        Assert.Equal(
            Value(numbers, "krippendorff_alpha", MeasurementLevel.Ordinal),
            Value(words, "krippendorff_alpha", MeasurementLevel.Ordinal, AgreementOptions.Default with { Order = ["low", "mid", "high"] }));
    }

    [Fact]
    public void Where_one_label_alone_is_in_use_chance_corrected_agreement_is_undefined()
    {
        AgreementReport report = Agreement.Measure(Rows("1 A x; 1 B x; 2 A x; 2 B x"));
        Assert.Equal(1, report.Figures.First(f => f.Name == "percent").Value);
        Assert.All(report.Figures.Where(f => f.Name != "percent"), f =>
        {
            Assert.Null(f.Value);
            Assert.Equal("undefined: one label alone is in use, so that chance agrees too", f.Method);
        });
    }

    [Fact]
    public void Without_a_unit_of_two_labels_nothing_is_claimed()
    {
        AgreementReport report = Agreement.Measure(Rows("1 A x; 2 B x"));
        Assert.All(report.Figures, f => Assert.Equal((null, "no unit has two labels"), (f.Value, f.Method)));
        Assert.Empty(Agreement.Measure([]).Raters);
    }

    [Fact]
    public void The_interval_of_units_that_are_drawn_together_is_wider()
    {
        Rating[] units = [.. Enumerable.Range(0, 60).SelectMany(u => new[]
        {
            new Rating($"{u}", "A", $"{u % 2}"), new Rating($"{u}", "B", u / 10 % 3 == 0 ? "0" : $"{u % 2}"),
        })];
        double apart = Width(units), together = Width([.. units.Select(r => r with { Cluster = $"article {int.Parse(r.Unit) / 10}" })]);
        Assert.True(together > 1.5 * apart, $"{together} against {apart}");

        static double Width(Rating[] ratings) => Agreement.Measure(ratings).Figures.First(f => f.Name == "krippendorff_alpha").Interval is { } i ? i.High - i.Low : 0;
    }

    [Fact]
    public void Neither_the_order_of_ratings_nor_the_names_of_labels_matter() => Tables.Sample(
        ratings =>
        {
            AgreementOptions options = AgreementOptions.Default with { Replicates = 20 };
            AgreementReport report = Agreement.Measure(ratings, options);
            Assert.Equal(report.Figures, Agreement.Measure(ratings.Reverse(), options).Figures);
            AgreementReport renamed = Agreement.Measure(ratings.Select(r => r with { Label = "label " + r.Label }), options);
            Assert.Equal(report.Figures.Where(f => f.Level == MeasurementLevel.Nominal), renamed.Figures);
        },
        seed: "0N0XIzNsQ0O2", iter: 200);

    [Fact]
    public void Values_and_intervals_stay_in_their_bounds_and_full_agreement_is_one() => Tables.Sample(
        ratings =>
        {
            foreach (AgreementFigure figure in Agreement.Measure(ratings, AgreementOptions.Default with { Replicates = 20 }).Figures)
            {
                Assert.True(figure.Value is null or <= 1 + 1e-12, figure.ToString());
                Assert.True(figure.Interval is null || figure.Interval.Value.Low <= figure.Interval.Value.High, figure.ToString());
            }
            IEnumerable<Rating> agreeing = ratings.Select(r => r with { Label = r.Unit[1..] });
            Assert.All(Agreement.Measure(agreeing, AgreementOptions.Default with { Replicates = 1 }).Figures, f => Assert.True(f.Value is null or >= 1 - 1e-12, f.ToString()));
        },
        seed: "0N0XIzNsQ0O2", iter: 200);

    private static Rating[] Rows(string rows) =>
        [.. rows.Split(';', StringSplitOptions.TrimEntries).Select(row => row.Split(' ')).Select(cells => new Rating(cells[0], cells[1], cells[2]))];

    private static double? Value(Rating[] ratings, string name, MeasurementLevel level, AgreementOptions? options = null) =>
        Agreement.Measure(ratings, options).Figures.Single(f => f.Name == name && f.Level == level && f.Raters is null).Value;
}
