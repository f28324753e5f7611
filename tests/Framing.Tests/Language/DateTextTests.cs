using Framing.Language.Dates;

namespace Framing.Tests.Language;

/// <summary>Dates as archives, spreadsheets and pages write them, and what only looks like one.</summary>
public class DateTextTests
{
    [Theory]
    [InlineData("May 31, 2019 Friday 22:45 EST", "2019-05-31")]
    [InlineData("Friday 31st May 2019", "2019-05-31")]
    [InlineData("The 1st of June, 2019", "2019-06-01")]
    [InlineData("31-May-2019", "2019-05-31")]
    [InlineData("31-May-19", "2019-05-31")]
    [InlineData("31-may-98", "1998-05-31")]
    [InlineData("22:45 EST, May 31, 2019", "2019-05-31")]
    [InlineData("31 May 2019, 9.30 am BST", "2019-05-31")]
    [InlineData("31 May 2019 9 p.m.", "2019-05-31")]
    [InlineData("2019-05-31T22:45:10.123+02:00", "2019-05-31")]
    [InlineData("2019/5/31", "2019-05-31")]
    [InlineData("Fri May 31 2019 10:00:00 GMT+0200 (Central European Summer Time)", "2019-05-31")]
    [InlineData("lundi 3 avril 2017", "2017-04-03")]
    [InlineData("mar. 4 avr. 2017", "2017-04-04")]
    [InlineData("1er mai 2017 à 10h30", "2017-05-01")]
    [InlineData("Montag, den 3. April 2017, 22.45 Uhr", "2017-04-03")]
    [InlineData("3 de abril de 2017", "2017-04-03")]
    [InlineData("martedì 4 aprile 2017", "2017-04-04")]
    [InlineData("segunda-feira, 3 de abril de 2017", "2017-04-03")]
    [InlineData("maandag 3 april 2017", "2017-04-03")]
    [InlineData("3 kwietnia 2017", "2017-04-03")]
    [InlineData("3 апреля 2017 г.", "2017-04-03")]
    [InlineData("2017年4月3日", "2017-04-03")]
    [InlineData("14/06/2024", "2024-06-14")]
    [InlineData("06/14/2024", "2024-06-14")]
    [InlineData("14.6.2024", "2024-06-14")]
    [InlineData("5.6.2024", "2024-06-05")]
    [InlineData("31 May", null)]
    [InlineData("May 2019", null)]
    [InlineData("31 May 2019 to 2 June 2019", null)]
    [InlineData("31 February 2019", null)]
    [InlineData("31/04/2021", null)]
    [InlineData("02/30/2021", null)]
    [InlineData("Updated three days ago", null)]
    [InlineData("Vol. 3, May 2019", null)]
    [InlineData("13/14/2024", null)]
    [InlineData("31/31", null)]
    [InlineData("555-12-2024", null)]
    [InlineData("10/12-2024", null)]
    [InlineData("99999999999", null)]
    [InlineData("MAY", null)]
    [InlineData("", null)]
    public void A_date_is_read_whole_or_not_at_all(string text, string? day) =>
        Assert.Equal(day, DateText.Of(text).Day(DateOrder.MonthFirst)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("05/06/2024", "2024-06-05", "2024-05-06", "2024-05-06")]
    [InlineData("05-06-24", "2024-06-05", "2024-05-06", "2005-06-24")]
    [InlineData("14/06/2024", "2024-06-14", "2024-06-14", "2024-06-14")]
    [InlineData("06/14/2024", "2024-06-14", "2024-06-14", "2024-06-14")]
    [InlineData("2024-05-06", "2024-05-06", "2024-05-06", "2024-05-06")]
    [InlineData("6 May 2024", "2024-05-06", "2024-05-06", "2024-05-06")]
    public void The_order_decides_where_figures_do_not(string text, string dayFirst, string monthFirst, string yearFirst) => Assert.Equal(
        [dayFirst, monthFirst, yearFirst],
        new[] { DateOrder.DayFirst, DateOrder.MonthFirst, DateOrder.YearFirst }.Select(
            order => DateText.Of(text).Day(order)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("a:05/06/2024 a:14/06/2024", "06-05", "a: one date can mean two days (0 has '05/06/2024') and was read with the day first, as '14/06/2024' must be.")]
    [InlineData("a:05/06/2024 a:06/14/2024", "05-06", "a: one date can mean two days (0 has '05/06/2024') and was read with the month first, as '06/14/2024' must be.")]
    [InlineData("a:05/06/2024 b:14/06/2024", "06-05", "a: one date can mean two days (0 has '05/06/2024') and was read with the day first, as other files have it.")]
    [InlineData("a:05/06/2024 a:07/06/2024", "05-06", "a: 2 dates can mean two days (0 has '05/06/2024') and were read with the month first; --dates dmy reads the day first.")]
    [InlineData("a:05/06/2024 b:14/06/2024 c:06/14/2024", "05-06", "a: one date can mean two days (0 has '05/06/2024') and was read with the month first; --dates dmy reads the day first.")]
    [InlineData("a:05/06/2024 a:14/06/2024 a:06/14/2024", null, "a: one date can mean two days (0 has '05/06/2024') and was not read, since the file has days first ('14/06/2024') and months first ('06/14/2024'); write dates such as 2026-03-31.")]
    [InlineData("a:2024-06-05 a:14/06/2024", "06-05", null)]
    [InlineData("a:05/05/2024", "05-05", null)]
    public void The_other_dates_of_a_file_tell_what_one_means(string dates, string? firstDay, string? said)
    {
        DateColumn column = new();
        (string Origin, string Date)[] all = [.. dates.Split(' ').Select(d => (d.Split(':')[0], d.Split(':')[1]))];
        foreach ((int i, (string origin, string date)) in all.Index())
            column.Add(origin, $"{i}", date);
        Assert.Equal(firstDay, column.Day(all[0].Origin, all[0].Date)?.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(said is null ? [] : [said], column.Cautions());
    }

    [Fact]
    public void No_text_whatever_throws()
    {
        Random random = new(3);
        const string Alphabet = "0123456789/-.: TZapm,年月日MayJunmar()+";
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            DateText date = DateText.Of(text);
            Assert.True(date.Day(DateOrder.DayFirst) is null or { Year: > 0 });
        }
    }
}
