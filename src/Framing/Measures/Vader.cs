using System.Buffers;

namespace Framing.Measures;

/// <summary>
/// VADER, the rule-based sentiment of Hutto and Gilbert (2014): a lexicon of 7,500 words rated by people, and rules for negation,
/// degree, capitals, punctuation, "but", idioms, emoticons and emoji.
/// </summary>
/// <remarks>
/// Equal in every digit to the authors' Python package <c>vaderSentiment</c> 3.3.2, its quirks included, but linear in the length
/// of any text. Made for single sentences: over a long text <see cref="Sentiment.Compound"/> drifts to -1 or 1.
/// Its authors call a text positive from a compound of 0.05, negative from -0.05.
/// </remarks>
internal static class Vader
{
    private const double Alpha = 15;

    /// <summary>The sentiment of a text as one piece.</summary>
    public static Sentiment Score(ReadOnlySpan<char> text)
    {
        using VaderWords words = VaderWords.Read(text);
        if (words.Count == 0)
            return default;
        double[] rented = ArrayPool<double>.Shared.Rent(words.Count);
        Span<double> valences = rented.AsSpan(0, words.Count);
        int but = Weigh(words, valences);
        if (but >= 0)
            VaderContrast.Apply(valences, but);
        Sentiment sentiment = Total(valences, Emphasis(words.Exclamations, words.Questions));
        ArrayPool<double>.Shared.Return(rented);
        return sentiment;
    }

    /// <summary>Fills in the valence of each word, and finds the first "but" (-1 where there is none).</summary>
    private static int Weigh(in VaderWords words, Span<double> valences)
    {
        bool capitalsStandOut = words.Capitals > 0 && words.Capitals < words.Count;
        ReadOnlySpan<VaderWord> all = words.Words;
        int but = -1;
        for (int i = 0; i < all.Length; i++)
        {
            valences[i] = all[i].Number == VaderLexicon.Unknown ? 0 : VaderRules.Valence(all, i, capitalsStandOut);
            if (but < 0 && all[i].Entry.Key == VaderKey.But)
                but = i;
        }
        return but;
    }

    /// <summary>What up to four marks of exclamation and more than one question mark add.</summary>
    internal static double Emphasis(int exclamations, int questions)
    {
        double asked = questions switch { <= 1 => 0, <= 3 => questions * 0.18, _ => 0.96 };
        return (Math.Min(exclamations, 4) * 0.292) + asked;
    }

    /// <summary>The figures of valences, one a word; <paramref name="scale"/> scales the sum that the compound is made of.</summary>
    internal static Sentiment Total(ReadOnlySpan<double> valences, double emphasis, double scale = 1)
    {
        double sum = 0, positive = 0, negative = 0;
        int neutral = 0;
        foreach (double valence in valences)
        {
            sum += valence;
            // The 1 makes up for a neutral word's counting as 1.
            if (valence > 0)
                positive += valence + 1;
            else if (valence < 0)
                negative += valence - 1;
            else
                neutral++;
        }
        sum += sum > 0 ? emphasis : sum < 0 ? -emphasis : 0;
        sum *= scale;
        if (positive > -negative)
            positive += emphasis;
        else if (positive < -negative)
            negative -= emphasis;
        double total = positive - negative + neutral;
        return new(
            Round(-negative / total, 1_000), Round(neutral / total, 1_000), Round(positive / total, 1_000),
            Round(Math.Clamp(sum / Math.Sqrt((sum * sum) + Alpha), -1, 1), 10_000));
    }

    /// <summary>
    /// The nearest multiple of 1/<paramref name="unit"/>, of two as near the even one, decided on the exact binary value as Python's <c>round</c>
    /// does; <see cref="Math.Round(double, int)"/> decides on a product that is rounded already.
    /// </summary>
    internal static double Round(double value, int unit)
    {
        double size = Math.Abs(value);
        double floor = Math.Floor(size * unit);
        // The product above can round up to the next integer. The sign of a fused multiply-add is that of the exact result.
        if (Math.FusedMultiplyAdd(size, unit, -floor) < 0)
            floor--;
        double aboveHalf = Math.FusedMultiplyAdd(size, 2.0 * unit, -((2 * floor) + 1));
        bool up = aboveHalf > 0 || (aboveHalf == 0 && floor % 2 == 1);
        double rounded = (up ? floor + 1 : floor) / unit;
        return value < 0 && rounded != 0 ? -rounded : rounded;
    }
}
