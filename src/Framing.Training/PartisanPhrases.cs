namespace Framing.Training;

/// <summary>How partisan a phrase is and how its use goes with ideology (Gentzkow and Shapiro 2010, "What drives media slant?", section 3).</summary>
internal static class PartisanPhrases
{
    /// <summary>
    /// How partisan a phrase is: Pearson's χ² of the phrase and all others by party, without the factor N, as equation 1 of the paper has it.
    /// </summary>
    /// <param name="republican">The phrase's uses by Republicans.</param>
    /// <param name="democrat">The phrase's uses by Democrats.</param>
    /// <param name="otherRepublican">Uses of all other phrases of that length by Republicans.</param>
    /// <param name="otherDemocrat">Uses of all other phrases of that length by Democrats.</param>
    public static double ChiSquare(double republican, double democrat, double otherRepublican, double otherDemocrat)
    {
        double difference = republican * otherDemocrat - democrat * otherRepublican;
        double margins = (republican + democrat) * (republican + otherRepublican) * (democrat + otherDemocrat) * (otherRepublican + otherDemocrat);
        return margins == 0 ? 0 : difference * difference / margins;
    }

    /// <summary>The regression line of a phrase's share among a speaker's phrases on the speaker's ideology, by least squares.</summary>
    /// <param name="ideology">Of each speaker.</param>
    /// <param name="shares">Of the phrase, by speaker.</param>
    public static (double Intercept, double Slope) Fit(ReadOnlySpan<double> ideology, ReadOnlySpan<double> shares)
    {
        double meanX = 0, meanY = 0;
        for (int i = 0; i < ideology.Length; i++)
        {
            meanX += ideology[i];
            meanY += shares[i];
        }
        meanX /= ideology.Length;
        meanY /= ideology.Length;
        double products = 0, squares = 0;
        for (int i = 0; i < ideology.Length; i++)
        {
            products += (ideology[i] - meanX) * (shares[i] - meanY);
            squares += (ideology[i] - meanX) * (ideology[i] - meanX);
        }
        double slope = squares == 0 ? 0 : products / squares;
        return (meanY - slope * meanX, slope);
    }
}
