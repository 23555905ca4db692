import { acceleration } from './acceleration.ts';
import { accident } from './accident.ts';
import { acquisition } from './acquisition.ts';
import { batteryAgeing } from './battery-ageing.ts';
import { batteryCapacity } from './battery-capacity.ts';
import { batteryHealth } from './battery-health.ts';
import { batteryPrice } from './battery-price.ts';
import { bestSeller } from './best-seller.ts';
import { breakdownCount } from './breakdown-count.ts';
import { breakdownRate } from './breakdown-rate.ts';
import { capitalRaise } from './capital-raise.ts';
import { chargingAddedRange } from './charging-added-range.ts';
import { chargingInfrastructurePower } from './charging-infrastructure-power.ts';
import { chargingLoss } from './charging-loss.ts';
import { chargingPower } from './charging-power.ts';
import { chargingStationCount } from './charging-station-count.ts';
import { chargingStationTarget } from './charging-station-target.ts';
import { chargingTime } from './charging-time.ts';
import { climateBreakEven } from './climate-break-even.ts';
import { companyRank } from './company-rank.ts';
import { consumption } from './consumption.ts';
import { courtRuling } from './court-ruling.ts';
import { deliveryTarget } from './delivery-target.ts';
import { electionResult } from './election-result.ts';
import { electricShareTarget } from './electric-share-target.ts';
import { emission } from './emission.ts';
import { enduranceRecord } from './endurance-record.ts';
import { energyDemand } from './energy-demand.ts';
import { fireRate } from './fire-rate.ts';
import { forecast } from './forecast.ts';
import { headcount } from './headcount.ts';
import { headquarters } from './headquarters.ts';
import { headquartersClosure } from './headquarters-closure.ts';
import { hiring } from './hiring.ts';
import { insolvency } from './insolvency.ts';
import { investment } from './investment.ts';
import { jobCut } from './job-cut.ts';
import { lapRecord } from './lap-record.ts';
import { lapTime } from './lap-time.ts';
import { launchMarkets } from './launch-markets.ts';
import { marketLaunch } from './market-launch.ts';
import { marketRank } from './market-rank.ts';
import { marketShare } from './market-share.ts';
import { orderCount } from './order-count.ts';
import { outsells } from './outsells.ts';
import { partnership } from './partnership.ts';
import { plantCapacity } from './plant-capacity.ts';
import { plantConversion } from './plant-conversion.ts';
import { plantEnd } from './plant-end.ts';
import { plantLocation } from './plant-location.ts';
import { plantStart } from './plant-start.ts';
import { powerOutput } from './power-output.ts';
import type { Predicate } from './predicate.ts';
import { price } from './price.ts';
import { productPlan } from './product-plan.ts';
import { productionCount } from './production-count.ts';
import { productionEnd } from './production-end.ts';
import { productionStart } from './production-start.ts';
import { range } from './range.ts';
import { rangeLoss } from './range-loss.ts';
import { rangeRecord } from './range-record.ts';
import { recall } from './recall.ts';
import { registrationCount } from './registration-count.ts';
import { regulationDate } from './regulation-date.ts';
import { regulationValue } from './regulation-value.ts';
import { researchCentre } from './research-centre.ts';
import { revenueOrLoss } from './revenue-or-loss.ts';
import { salesCount } from './sales-count.ts';
import { stockCount } from './stock-count.ts';
import { stockTarget } from './stock-target.ts';
import { subsidy } from './subsidy.ts';
import { subsidyEnd } from './subsidy-end.ts';
import { subsidyStart } from './subsidy-start.ts';
import { supplyShare } from './supply-share.ts';
import { tariff } from './tariff.ts';
import { tariffExemption } from './tariff-exemption.ts';
import { tax } from './tax.ts';
import { testDrive } from './test-drive.ts';
import { topSpeed } from './top-speed.ts';
import { trackNaming } from './track-naming.ts';
import { vehicleRegistration } from './vehicle-registration.ts';
import { winterRange } from './winter-range.ts';

/** Every predicate by name. A fact whose predicate is missing here is reported by the pack check. */
export const predicates: ReadonlyMap<string, Predicate> = new Map(
  [
    acceleration,
    accident,
    acquisition,
    batteryAgeing,
    batteryCapacity,
    batteryHealth,
    batteryPrice,
    bestSeller,
    breakdownCount,
    breakdownRate,
    capitalRaise,
    chargingAddedRange,
    chargingInfrastructurePower,
    chargingLoss,
    chargingPower,
    chargingStationCount,
    chargingStationTarget,
    chargingTime,
    climateBreakEven,
    companyRank,
    consumption,
    courtRuling,
    deliveryTarget,
    electionResult,
    electricShareTarget,
    emission,
    enduranceRecord,
    energyDemand,
    fireRate,
    forecast,
    headcount,
    headquarters,
    headquartersClosure,
    hiring,
    insolvency,
    investment,
    jobCut,
    lapRecord,
    lapTime,
    launchMarkets,
    marketLaunch,
    marketRank,
    marketShare,
    orderCount,
    outsells,
    partnership,
    plantCapacity,
    plantConversion,
    plantEnd,
    plantLocation,
    plantStart,
    powerOutput,
    price,
    productPlan,
    productionCount,
    productionEnd,
    productionStart,
    range,
    rangeLoss,
    rangeRecord,
    recall,
    registrationCount,
    regulationDate,
    regulationValue,
    researchCentre,
    revenueOrLoss,
    salesCount,
    stockCount,
    stockTarget,
    subsidy,
    subsidyEnd,
    subsidyStart,
    supplyShare,
    tariff,
    tariffExemption,
    tax,
    testDrive,
    topSpeed,
    trackNaming,
    vehicleRegistration,
    winterRange,
  ].map((predicate) => [predicate.name, predicate]),
);
