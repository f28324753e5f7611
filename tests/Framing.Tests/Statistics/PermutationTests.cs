using Framing.Statistics;

namespace Framing.Tests.Statistics;

public class PermutationTests
{
    private const int Draws = 1999;

    [Fact]
    public void One_stratum_is_the_plain_permutation_test()
    {
        // 4 against 4 that differ wholly: 2 of the 70 ways to choose 4 of 8.
        Labelled[] articles = [.. Enumerable.Range(0, 8).Select(i => new Labelled(0, i < 4, i < 4 ? 1 : 0, 1))];
        Assert.Equal(2 / 70.0, Permutation.Test(articles, 1, 20_000)!.Value, 0.005);
    }

    [Fact]
    public void No_difference_gives_p_one() =>
        Assert.Equal(1, Permutation.Test([new(0, true, 2, 4), new(0, false, 2, 4), new(1, true, 1, 3), new(1, false, 1, 3)], 1, Draws));

    [Fact]
    public void Exchanging_the_groups_changes_nothing()
    {
        Labelled[] articles = [.. Enumerable.Range(0, 40).Select(i => new Labelled(i / 4, i % 2 == 0, i * 7 % 5, 5))];
        Labelled[] mirrored = [.. articles.Select(a => a with { InA = !a.InA })];
        Assert.Equal(Permutation.Test(articles, 9, Draws), Permutation.Test(mirrored, 9, Draws));
    }

    [Fact]
    public void Without_an_event_that_holds_both_there_is_no_test() =>
        Assert.Null(Permutation.Test([new(0, true, 1, 2), new(1, false, 1, 2)], 1, Draws));

    [Fact]
    public void It_holds_its_level()
    {
        // 400 draws under the null, articles of unequal length: p below .05 in 5%, within 3 Monte Carlo errors (1.1 points each).
        int rejected = 0;
        for (ulong run = 0; run < 400; run++)
        {
            Labelled[] articles = new Labelled[24];
            for (int i = 0; i < 24; i++)
            {
                int n = 1 + (int)(StableHash.Mix(run, (ulong)i) % 6), x = (int)(StableHash.Mix(run + 5000, (ulong)i) % (ulong)(n + 1));
                articles[i] = new(i / 2, i % 2 == 0, x, n);
            }
            if (Permutation.Test(articles, run, 199) <= 0.05)
                rejected++;
        }
        Assert.InRange(rejected / 400.0, 0.017, 0.083);
    }

    [Theory]
    [InlineData(12, 5, 40, 15)]
    [InlineData(12, 15, 40, 5)]
    [InlineData(12, 4, 12, 16)]
    public void It_holds_its_level_where_the_articles_of_one_group_are_longer(int countA, int lengthA, int countB, int lengthB)
    {
        // The same rate of .3 in both. The plain difference rejected a sixth of the first kind, since it exchanges lengths too.
        int rejected = 0;
        for (ulong run = 0; run < 400; run++)
        {
            Labelled[] articles = new Labelled[countA + countB];
            for (int i = 0; i < articles.Length; i++)
            {
                bool inA = i < countA;
                int n = inA ? lengthA : lengthB;
                articles[i] = new(0, inA, Enumerable.Range(0, n).Count(j => StableHash.Mix(run, (ulong)(i * 100 + j)) % 10 < 3), n);
            }
            if (Permutation.Test(articles, run, 199) <= 0.05)
                rejected++;
        }
        Assert.InRange(rejected / 400.0, 0.017, 0.083);
    }
}
